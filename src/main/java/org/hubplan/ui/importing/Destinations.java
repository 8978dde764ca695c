package org.hubplan.ui.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.start.PlansViewModel;

/// Where an import could go: always into a new plan, and into the open one where it is a planner's own.
final class Destinations {
    private final PlansViewModel plans;
    private final NewPlanDraft draft;
    private final AsNewPlan asNewPlan;
    private final Optional<IntoOpenPlan> intoOpenPlan;

    Destinations(Path file, PlansViewModel plans, Clock clock) {
        this.plans = plans;
        Optional<PlanModel> own = plans.openProperty().get().filter(plan -> !plan.now().settings().invented());
        String author = own.map(plan -> plan.now().settings().author()).orElse(System.getProperty("user.name", ""));
        draft = new NewPlanDraft(file, Path.of(System.getProperty("user.home")));
        asNewPlan = new AsNewPlan(draft, author, plans, clock);
        intoOpenPlan = own.map(IntoOpenPlan::new);
    }

    NewPlanDraft draft() {
        return draft;
    }

    /// Where it goes until the planner says otherwise.
    Destination usual() {
        return intoOpenPlan.<Destination>map(one -> one).orElse(asNewPlan);
    }

    /// A new plan, or the open one where there is one.
    Destination of(boolean isNew) {
        return isNew ? asNewPlan : usual();
    }

    Optional<String> openPlanName() {
        return intoOpenPlan.map(one -> one.openPlan().now().settings().name());
    }

    /// Whether an import can be undone: it is the newest step of the open plan's baseline.
    boolean canTakeBack(ImportResult result) {
        return intoOpenPlan
                .filter(one -> plans.openProperty().get().equals(Optional.of(one.openPlan())))
                .filter(one -> one.canTakeBack(result.entry()))
                .isPresent();
    }

    Answer takeBack() {
        return intoOpenPlan.orElseThrow().takeBack();
    }
}
