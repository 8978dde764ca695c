package org.hubplan.cli;

import org.hubplan.session.OpenPlan;
import picocli.CommandLine.Option;

/// `--option`, in every command that works on one.
final class InOption {
    @Option(
            names = "--option",
            paramLabel = "O",
            description = "Number or name of the option; without it, the one last worked on.")
    private String option;

    /// @throws Refusal if the plan has no such option
    int number(OpenPlan plan) {
        return option == null ? plan.current() : Named.option(plan, option).number();
    }
}
