package org.hubplan.ui.replay;

import javafx.beans.binding.Bindings;
import org.hubplan.change.Option;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Layers;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// Looking at changes again after an import, and taking changes across.
public final class ReplayActions {
    private ReplayActions() {}

    public static void addTo(Actions actions, PlanModel plan, Layers layers) {
        actions.add(Action.of(
                        "option.replay",
                        "action.replay",
                        MaterialDesignA.ALERT_RHOMBUS_OUTLINE,
                        () -> ReplayView.open(layers, plan))
                .when(Bindings.createBooleanBinding(() -> takesChanges(plan), plan.nowProperty())));
        actions.add(Action.of(
                        "option.take",
                        "action.take",
                        MaterialDesignS.SOURCE_BRANCH_PLUS,
                        () -> TakeAcrossView.open(layers, plan, TakeAcrossViewModel.options(plan).getFirst()))
                .when(Bindings.createBooleanBinding(
                        () -> takesChanges(plan) && !TakeAcrossViewModel.options(plan).isEmpty(), plan.nowProperty())));
    }

    private static boolean takesChanges(PlanModel plan) {
        Option option = plan.now().currentTimeline().option();
        return !option.isBaseline() && !option.locked();
    }
}
