package org.hubplan.cli;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Parameters;

/// A command that works on a plan there is.
abstract class OnPlan extends Answering {
    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            converter = PlanPath.class,
            description = "The plan file; .hubplan is added where it is missing.")
    private Path plan;

    private final Plans plans;

    OnPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    final Reply answer() {
        try (Plans.Held held = plans.open(plan)) {
            OpenPlan before = held.session().now();
            Reply reply = answer(held.session());
            return held.isOwn() ? reply.noting(warnings(before, held.session().now())) : reply;
        }
    }

    /// What else a planner should know of what was done, where it was done by itself and not as a line of a run.
    List<String> warnings(OpenPlan before, OpenPlan after) {
        return List.of();
    }

    abstract Reply answer(Session session);
}
