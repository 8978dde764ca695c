package org.hubplan.ui.money;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Sensitivity;
import org.hubplan.ledger.Sensitivity.Swing;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// What the option takes for granted, and what its cost turns on: the widest swing first.
final class AssumptionsView extends VBox {
    private static final double HEAD = 36;

    private final AssumptionsViewModel model;
    private final TableView<Swing> table = new TableView<>();
    private final Label asItStands = new Label();

    AssumptionsView(AssumptionsViewModel model, MoneyViewModel money) {
        this.model = model;
        getStyleClass().add("money-sources");
        getChildren().setAll(assumed(money), sensitivity());
        model.sensitivityProperty().subscribe(this::show);
    }

    private DraftCard assumed(MoneyViewModel money) {
        DraftCard card = new DraftCard(
                "money-assumed", Texts.of("money.assume"), Texts.of("money.assume.hint"), money);
        card.text("discount", Texts.of("money.field.discount"), 120, model.draft.discount);
        card.text("turnover", Texts.of("money.field.turnover"), 160, model.draft.turnover);
        card.text("increments", Texts.of("money.field.increments"), 160, model.draft.increments);
        card.button(Texts.of("money.set.assume"), model.draft::written);
        return card;
    }

    private VBox sensitivity() {
        Label title = new Label(Texts.of("money.sensitivity"));
        title.getStyleClass().add("hp-subtitle");
        Label hint = new Label(Texts.of("money.sensitivity.hint"));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        hint.setWrapText(true);
        asItStands.setId("money-as-it-stands");
        asItStands.getStyleClass().add("hp-small");
        table.setId("money-sensitivity");
        table.setAccessibleText(Texts.of("money.sensitivity"));
        Columns<Swing> columns = new Columns<>(table);
        columns.text(Texts.of("money.sensitivity.what"), 176, Swing::what);
        columns.text(Texts.of("money.sensitivity.if"), 132, Swing::less);
        columns.number(Texts.of("money.sensitivity.value"), 124, swing -> swing.ifLess().presentValue(), Money::words);
        columns.number(Texts.of("money.sensitivity.cash"), 124, swing -> swing.ifLess().cash(), Money::words);
        columns.text(Texts.of("money.sensitivity.or"), 132, Swing::more);
        columns.number(Texts.of("money.sensitivity.value"), 124, swing -> swing.ifMore().presentValue(), Money::words);
        columns.number(Texts.of("money.sensitivity.cash"), 124, swing -> swing.ifMore().cash(), Money::words);
        columns.number(Texts.of("money.sensitivity.span"), 124, Swing::span, Money::words);
        for (TableColumn<Swing, ?> column : table.getColumns()) {
            column.setSortable(false);
        }
        VBox card = new VBox(head(title), hint, table);
        card.getStyleClass().addAll("hp-card", "money-card");
        return card;
    }

    private Node head(Label title) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label by = new Label(Texts.of("money.sensitivity.vary"));
        by.getStyleClass().addAll("hp-small", "hp-muted");
        TextField vary = new TextField();
        vary.setId("money-vary");
        vary.setPrefColumnCount(5);
        vary.textProperty().bindBidirectional(model.vary);
        by.setLabelFor(vary);
        asItStands.setWrapText(true);
        return new WrappingLine(12, title, asItStands, space, by, vary);
    }

    private void show(Sensitivity sensitivity) {
        table.getItems().setAll(sensitivity.swings());
        Scaled.rows(table, sensitivity.swings().size(), HEAD);
        table.setMinHeight(USE_PREF_SIZE);
        asItStands.setText(Texts.of(
                "money.sensitivity.base",
                Money.words(sensitivity.base().presentValue()),
                Money.words(sensitivity.base().cash()),
                sensitivity.yearZero(),
                sensitivity.last()));
    }
}
