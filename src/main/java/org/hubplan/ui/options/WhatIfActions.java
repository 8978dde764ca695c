package org.hubplan.ui.options;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// A what-if begun, kept, thrown away or told in one page, each by one key.
public final class WhatIfActions {
    private final PlanModel plan;
    private final WhatIfViewModel model;
    private final Layers layers;
    private final Toasts toasts;

    public WhatIfActions(PlanModel plan, WhatIfViewModel model, Layers layers, Toasts toasts) {
        this.plan = plan;
        this.model = model;
        this.layers = layers;
        this.toasts = toasts;
    }

    public Stream<Action> all() {
        BooleanBinding isWhatIf = Bindings.createBooleanBinding(
                () -> model.whatIfProperty().get().isPresent(), model.whatIfProperty());
        BooleanBinding canBegin = Bindings.createBooleanBinding(
                () -> model.whatIfProperty().get().isEmpty()
                        && !plan.now().currentTimeline().option().isBaseline(),
                model.whatIfProperty(),
                plan.nowProperty());
        return Stream.of(
                Action.of("what-if.begin", "what-if.begin", MaterialDesignF.FLASK_OUTLINE, model::begin, "F8")
                        .when(canBegin, "why-not.what-if-begins"),
                Action.of("what-if.keep", "what-if.keep", MaterialDesignC.CHECK, model::keep, "F9")
                        .when(isWhatIf, "why-not.what-if"),
                Action.of("what-if.discard", "what-if.discard", MaterialDesignD.DELETE_OUTLINE, this::discard, "Shift+F9")
                        .when(isWhatIf, "why-not.what-if"),
                Action.of("what-if.answer", "what-if.answer", MaterialDesignF.FILE_DOCUMENT_OUTLINE, this::answer, "Shift+F8")
                        .when(isWhatIf, "why-not.what-if"));
    }

    private void answer() {
        model.whatIfProperty().get().ifPresent(whatIf -> AnswerView.open(layers, whatIf));
    }

    /// What is thrown away by mistake can be had back, as an option of its own.
    private void discard() {
        int number = plan.now().current();
        if (model.discard() instanceof Answer.Done done) {
            Action back = Action.of("what-if.back", "what-if.back", MaterialDesignF.FLASK_OUTLINE, () -> askBack(number));
            toasts.done(done.words(), Optional.of(new Toasts.Way(Texts.of("what-if.back"), back)));
        }
    }

    private void askBack(int whatIf) {
        AskView.open(
                layers,
                new Asking(
                        "what-if-back",
                        Texts.of("what-if.back.title"),
                        Texts.of("what-if.back.what"),
                        Texts.of("option.name"),
                        "",
                        Texts.of("option.new.verb"),
                        name -> model.bringBack(whatIf, name)));
    }
}
