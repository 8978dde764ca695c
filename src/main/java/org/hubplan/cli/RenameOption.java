package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rename-option",
        description = "Gives an option another name. Its number stays.",
        footer = {"", "Example:", "  hubplan rename-option my-plan \"Preferred, phase 2\" --option 1"})
final class RenameOption extends OnPlan {
    @Mixin
    private InOption option;

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is called from now on.")
    private String name;

    RenameOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().rename(option.number(session.now()), name));
    }
}
