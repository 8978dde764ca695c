package org.hubplan.ui.rates;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Texts;

/// The fields of one rate, and what they come to.
final class RateForm extends VBox {
    private static final double POUNDS = 104;

    private final RatesViewModel model;
    private final RateDraft draft;
    private final Label comesTo = new Label();
    private final Trouble trouble = new Trouble("rate-trouble");

    /// @param done called when it was set or given up
    RateForm(RatesViewModel model, Runnable done) {
        super(12);
        this.model = model;
        this.draft = model.rateDraft();
        comesTo.setId("rate-comes-to");
        Button set = new Button(Texts.of("rates.set"));
        set.setId("rate-set");
        set.getStyleClass().add("accent");
        set.setDefaultButton(true);
        set.setOnAction(_ -> trouble.say(model.setRate()));
        Button cancel = new Button(Texts.of("rates.cancel"));
        cancel.setId("rate-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> done.run());
        HBox foot = new HBox(12, set, cancel, comesTo);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(sorts(), parts(), flat(), basis(), trouble, foot);
        draft.fields().forEach(field -> field.subscribe(_ -> reckon()));
        draft.isBuilt.subscribe(_ -> reckon());
    }

    void begin() {
        draft.begin(model.rate());
        trouble.setText("");
    }

    private HBox sorts() {
        ToggleGroup sorts = new ToggleGroup();
        RadioButton built = new RadioButton(Texts.of("rates.built"));
        built.setId("rate-built");
        built.setToggleGroup(sorts);
        RadioButton flat = new RadioButton(Texts.of("rates.flat"));
        flat.setId("rate-flat");
        flat.setToggleGroup(sorts);
        draft.isBuilt.subscribe(is -> sorts.selectToggle(is ? built : flat));
        sorts.selectedToggleProperty().subscribe(chosen -> draft.isBuilt.set(chosen == built));
        return new HBox(16, built, flat);
    }

    private FlowPane parts() {
        FlowPane parts = new FlowPane(12, 8);
        parts.setRowValignment(VPos.BOTTOM);
        add(parts, "basic", Texts.of("rates.field.basic"), draft.basic);
        add(parts, "weighting", Texts.of("rates.field.weighting"), draft.weighting);
        add(parts, "allowance", Texts.of("rates.field.allowance"), draft.allowance);
        add(parts, "shift", Texts.of("rates.field.shift"), draft.shift);
        add(parts, "insurance", Texts.of("rates.field.insurance"), draft.insurance);
        add(parts, "insured-above", Texts.of("rates.field.insured-above"), draft.insuredAbove);
        add(parts, "pension", Texts.of("rates.field.pension"), draft.pension);
        parts.visibleProperty().bind(draft.isBuilt);
        parts.managedProperty().bind(draft.isBuilt);
        return parts;
    }

    private static void add(FlowPane parts, String id, String words, StringProperty written) {
        parts.getChildren().add(Labelled.text("rate-" + id, words, POUNDS, written));
    }

    private Labelled flat() {
        Labelled flat = Labelled.text("rate-flat-pounds", Texts.of("rates.field.flat"), POUNDS, draft.flat);
        flat.visibleProperty().bind(draft.isBuilt.not());
        flat.managedProperty().bind(flat.visibleProperty());
        return flat;
    }

    private Labelled basis() {
        ComboBox<String> basis = new ComboBox<>();
        basis.setId("rate-basis-field");
        basis.setEditable(true);
        basis.getItems().setAll(List.of(
                Texts.of("rates.basis.top"), Texts.of("rates.basis.middle"), Texts.of("rates.basis.actual")));
        basis.getEditor().textProperty().bindBidirectional(draft.basis);
        basis.setMaxWidth(Double.MAX_VALUE);
        return new Labelled(Texts.of("rates.field.basis"), basis);
    }

    private void reckon() {
        comesTo.setText(switch (draft.written()) {
            case RateDraft.Written.Missing missing -> missing.words();
            case RateDraft.Written.Whole whole -> Texts.of("rates.comes-to", Money.words(whole.rate().pence()));
        });
    }
}
