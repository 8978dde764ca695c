package org.hubplan.ui.rates;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.RatesCompared;
import org.hubplan.ledger.RatesCompared.Line;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.model.Percent;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Two years side by side: what each grade's rate differs by, and what the posts would cost a year more.
final class YearsView extends VBox {
    private static final double ROW = 21;
    private static final double HEAD = 36;

    private final RatesViewModel model;
    private final TableView<Line> table = new TableView<>();
    private final Label sum = new Label();
    private final ComboBox<FinancialYear> first;
    private final ComboBox<FinancialYear> second;

    YearsView(RatesViewModel model) {
        super(12);
        this.model = model;
        first = choice("rates-first", model.firstProperty());
        second = choice("rates-second", model.secondProperty());
        sum.setId("rates-sum");
        sum.getStyleClass().add("hp-medium");
        sum.setWrapText(true);
        table.setId("rates-compared");
        table.setAccessibleText(Texts.of("rates.compare"));
        Columns<Line> columns = new Columns<>(table);
        Scaled.to(table, ROW, table::setFixedCellSize);
        columns.ordered(Texts.of("column.grade"), 64, Line::grade, grade -> grade.label());
        columns.number(Texts.of("rates.column.first"), 76, Line::fromRate, YearsView::rate);
        columns.number(Texts.of("rates.column.second"), 76, Line::toRate, YearsView::rate);
        columns.number(Texts.of("rates.column.change"), 76, YearsView::change, YearsView::signed);
        columns.number("%", 52, line -> (long) line.percent().orElse(0), YearsView::percent);
        columns.number(Texts.of("rates.column.fte"), 64, Line::fte, Fte::words);
        columns.number(Texts.of("rates.column.cost"), 108, Line::costChange, YearsView::signed);
        getChildren().setAll(head(), sum, table);
        model.gridProperty().subscribe(this::choices);
        model.comparedProperty().subscribe(compared -> compared.ifPresent(this::show));
    }

    private static ComboBox<FinancialYear> choice(String id, ObjectProperty<FinancialYear> chosen) {
        ComboBox<FinancialYear> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(Texts.of("rates.compare"));
        ChoiceWords.in(box, FinancialYear::toString);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private HBox head() {
        Label title = new Label(Texts.of("rates.compare"));
        title.getStyleClass().add("hp-subtitle");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label with = new Label(Texts.of("rates.compare.with"));
        with.getStyleClass().add("hp-muted");
        with.setLabelFor(second);
        HBox head = new HBox(8, title, space, first, with, second);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// The years there are to compare; those chosen stay.
    private void choices(RateGrid grid) {
        FinancialYear one = model.firstProperty().get();
        FinancialYear other = model.secondProperty().get();
        List.of(first, second).forEach(box -> box.getItems().setAll(grid.years()));
        model.firstProperty().set(one);
        model.secondProperty().set(other);
    }

    private void show(RatesCompared compared) {
        table.getItems().setAll(compared.lines());
        table.getColumns().get(1).setText(compared.from().year().toString());
        table.getColumns().get(2).setText(compared.to().year().toString());
        Scaled.rows(table, compared.lines().size(), HEAD);
        table.setMinHeight(USE_PREF_SIZE);
        sum.setText(Texts.of(
                "rates.sum",
                model.scopeWords(),
                Money.words(compared.fromCost()),
                Money.words(compared.toCost()),
                compared.costChange() == 0 ? Texts.of("rates.same") : signed(compared.costChange())));
    }

    private static long change(Line line) {
        return line.percent().isPresent() ? line.rateChange() : 0;
    }

    private static String rate(long pence) {
        return pence == 0 ? "–" : Money.words(pence);
    }

    private static String signed(long pence) {
        return pence == 0 ? "=" : pence > 0 ? "+" + Money.words(pence) : Money.words(pence);
    }

    private static String percent(long hundredths) {
        return hundredths == 0 ? "=" : (hundredths > 0 ? "+" : "") + Percent.words((int) hundredths);
    }
}
