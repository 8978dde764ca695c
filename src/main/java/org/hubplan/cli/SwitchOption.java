package org.hubplan.cli;

import java.util.Map;
import org.hubplan.change.Option;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "switch-option",
        description = "Works on another option from now on: what commands without --option mean, and the window shows.",
        footer = {"", "Examples:", "  hubplan switch-option my-plan 2", "  hubplan switch-option my-plan Baseline"})
final class SwitchOption extends OnPlan {
    @Parameters(index = "1", paramLabel = "O", description = "Number or name of the option.")
    private String written;

    SwitchOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        Option option = Named.option(session.now(), written);
        if (option.archived()) {
            throw new Refusal("Option " + option.words() + " is archived. Restore it first.");
        }
        session.switchTo(option.number());
        return Reply.of(
                Map.of("option", option.number(), "name", option.name()), "Working on option " + option.words());
    }
}
