package org.hubplan.check;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;

/// A plan held to limits, with what changes to it break:
///
///     checking(plan().filled(4, DC, "Research"), Limits.USUAL).after(new MovePosts(…))
final class Checking {
    private final Standing baseline;
    private final Checks checks;

    private Checking(Plan plan, Limits limits) {
        this.baseline = Standing.of(plan);
        this.checks = Checks.against(baseline, limits);
    }

    static Checking checking(PlanFixture plan, Limits limits) {
        return checking(plan.build(), limits);
    }

    static Checking checking(Plan plan, Limits limits) {
        return new Checking(plan, limits);
    }

    List<Breach> after(Change... changes) {
        return checks.of(standingAfter(changes));
    }

    Standing standingAfter(Change... changes) {
        Standing standing = baseline;
        for (Change change : changes) {
            standing = ((Standing.Next.Yes) standing.then(change)).standing();
        }
        return standing;
    }
}
