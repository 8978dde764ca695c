package org.hubplan.cli;

import java.nio.file.Path;
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
            return answer(held.session());
        }
    }

    abstract Reply answer(Session session);
}
