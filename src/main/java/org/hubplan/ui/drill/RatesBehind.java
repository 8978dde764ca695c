package org.hubplan.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.AtRates;
import org.hubplan.ledger.AtRates.Line;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.money.Pricing;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// A cost by grade: so much FTE at such a rate, with the rate's card and basis. A click on a rate opens it on its card.
final class RatesBehind extends VBox {
    private static final double MOST = 12;
    /// Height of the table's heading, with its border.
    private static final double HEAD = 36;

    private final DrillViewModel model;
    private final AtRates rates;

    /// @param toCard empty where the card is of another option than the one on the screen
    RatesBehind(DrillViewModel model, AtRates rates, Optional<Consumer<Grade>> toCard) {
        super(12);
        this.model = model;
        this.rates = rates;
        getChildren().setAll(table(toCard), foot());
    }

    private TableView<Line> table(Optional<Consumer<Grade>> toCard) {
        TableView<Line> table = new TableView<>(FXCollections.observableArrayList(rates.lines()));
        table.setId("drill-rates");
        table.setAccessibleText(Texts.of("drill.rates"));
        table.setPlaceholder(new Label(Texts.of("drill.none")));
        Columns<Line> columns = new Columns<>(table);
        columns.ordered(Texts.of("column.grade"), 72, Line::grade, Grade::label);
        columns.number(
                rates.ofPeople() ? Texts.of("column.people") : Texts.of("figure.posts"), 64, line -> (long) line.count(), count -> Fte.words(count * Fte.FULL_TIME));
        columns.number(Texts.of("column.fte"), 72, Line::fte, Fte::words);
        table.getColumns().add(rate(table, toCard));
        columns.number(Texts.of("column.cost"), 116, Line::pence, Money::words);
        columns.text(Texts.of("drill.column.basis"), 420, this::basis);
        VBox.setVgrow(table, Priority.ALWAYS);
        Scaled.rows(table, Math.min(rates.lines().size(), MOST), HEAD);
        return table;
    }

    private TableColumn<Line, Line> rate(TableView<Line> table, Optional<Consumer<Grade>> toCard) {
        TableColumn<Line, Line> column = new TableColumn<>(Texts.of("drill.column.rate"));
        Scaled.column(table, column, 100);
        Scaled.to(table, 80, column::setMinWidth);
        column.setSortable(false);
        column.getStyleClass().add("hp-number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new RateCell(toCard));
        return column;
    }

    private String basis(Line line) {
        String basis = rates.pricing().line(line.grade()).map(Rate::basis).orElse("");
        return line.isRoundedOneByOne() ? Texts.of("drill.rounded", basis) : basis;
    }

    private HBox foot() {
        Label card = new Label(card(rates.pricing()));
        card.setId("drill-card");
        card.getStyleClass().add("hp-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label sum = new Label(
                rates.sum() == model.sum()
                        ? Texts.of("drill.sum", model.title(), Money.words(rates.sum()))
                        : Texts.of("drill.rates.full-year", Money.words(rates.sum())));
        sum.setId("drill-rates-sum");
        sum.getStyleClass().add("hp-strong");
        return new HBox(8, card, space, sum);
    }

    private static String card(Pricing pricing) {
        return pricing.borrowsEarlierCard()
                ? Texts.of("drill.card.earlier", pricing.year(), pricing.card().year())
                : Texts.of("drill.card", pricing.card().year());
    }

    /// A rate, which opens on its card where it can.
    private static final class RateCell extends TableCell<Line, Line> {
        private final Button link = new Button();
        private final boolean isLink;

        RateCell(Optional<Consumer<Grade>> toCard) {
            isLink = toCard.isPresent();
            link.getStyleClass().addAll("hp-flat", "hp-link");
            link.setOnAction(_ -> toCard.ifPresent(open -> open.accept(getItem().grade())));
            setContentDisplay(isLink ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean isBlank = empty || line == null;
            setText(isBlank ? null : Money.words(line.rate()));
            setGraphic(isBlank || !isLink ? null : link);
            if (!isBlank) {
                link.setText(Money.words(line.rate()));
                link.setAccessibleText(Texts.of("drill.rate.open", line.grade(), Money.words(line.rate())));
            }
        }
    }
}
