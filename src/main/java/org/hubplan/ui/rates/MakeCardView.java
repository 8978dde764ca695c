package org.hubplan.ui.rates;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.RatesCompared;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The fields of a card of another year: copied, or uprated; and what it would cost the plan.
final class MakeCardView extends VBox {
    private static final double FIELD = 136;

    private final RatesViewModel model;
    private final CardDraft draft;
    private final ComboBox<FinancialYear> from = new ComboBox<>();
    private final Label wouldCost = new Label();

    /// @param bring opens the import of a card, which is every option's
    /// @param save saves the cards to a file
    MakeCardView(RatesViewModel model, Runnable bring, Runnable save) {
        super(12);
        this.model = model;
        this.draft = model.cardDraft();
        Label title = new Label(Texts.of("rates.make"));
        title.getStyleClass().add("hp-subtitle");
        Trouble trouble = new Trouble("card-trouble");
        Button make = new Button(Texts.of("rates.make.do"));
        make.setId("card-make");
        make.getStyleClass().add("accent");
        make.setDefaultButton(true);
        make.setOnAction(_ -> trouble.say(model.makeCard()));
        wouldCost.setId("card-would-cost");
        wouldCost.setWrapText(true);
        HBox foot = new HBox(12, make, wouldCost);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(
                title, muted(Texts.of("rates.make.hint")), years(), awards(), onCosts(), trouble, foot, everyOption(bring, save));
        model.gridProperty().subscribe(this::show);
        draft.fields().forEach(field -> field.subscribe(_ -> reckon()));
        draft.from.subscribe(_ -> reckon());
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("hp-small", "hp-muted");
        label.setWrapText(true);
        return label;
    }

    private FlowPane years() {
        from.setId("card-from");
        Scaled.to(from, FIELD, from::setPrefWidth);
        ChoiceWords.in(from, FinancialYear::toString);
        from.valueProperty().bindBidirectional(draft.from);
        return row(
                new Labelled(Texts.of("rates.field.from"), from),
                Labelled.text("card-to", Texts.of("rates.field.to"), FIELD, draft.to));
    }

    private FlowPane awards() {
        return row(
                Labelled.text("card-officers", Texts.of("rates.field.officers"), FIELD, draft.officers),
                Labelled.text("card-staff", Texts.of("rates.field.staff"), FIELD, draft.staff));
    }

    private FlowPane onCosts() {
        return row(
                Labelled.text("card-pension", Texts.of("rates.field.officers-pension"), FIELD, draft.officersPension),
                Labelled.text("card-insurance", Texts.of("rates.field.new-insurance"), FIELD, draft.insurance),
                Labelled.text("card-insured-above", Texts.of("rates.field.new-insured-above"), FIELD, draft.insuredAbove));
    }

    private static FlowPane row(Labelled... fields) {
        FlowPane row = new FlowPane(12, 8, fields);
        row.setRowValignment(VPos.BOTTOM);
        return row;
    }

    private static HBox everyOption(Runnable bring, Runnable save) {
        HBox row = new HBox(
                12,
                button("card-import", Texts.of("rates.import"), bring),
                button("card-save", Texts.of("rates.save.do"), save),
                muted(Texts.of("rates.import.hint")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(RateGrid grid) {
        FinancialYear chosen = draft.from.get();
        from.getItems().setAll(grid.years());
        draft.from.set(grid.years().contains(chosen) ? chosen : grid.years().isEmpty() ? null : grid.years().getLast());
        reckon();
    }

    private void reckon() {
        wouldCost.setText(model.wouldCost().map(MakeCardView::words).orElse(""));
    }

    private static String words(RatesCompared made) {
        long change = made.costChange();
        if (change == 0) {
            return Texts.of("rates.would-cost.same", made.to().year());
        }
        return change > 0
                ? Texts.of("rates.would-cost.more", Money.words(change), made.to().year())
                : Texts.of("rates.would-cost.less", Money.words(-change), made.to().year());
    }
}
