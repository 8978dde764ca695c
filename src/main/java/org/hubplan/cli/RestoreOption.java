package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "restore-option",
        description = "Brings an option back that was archived.",
        footer = {"", "Example:", "  hubplan restore-option my-plan --option 2"})
final class RestoreOption extends OnPlan {
    @Mixin
    private InOption option;

    RestoreOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().restore(option.number(session.now())));
    }
}
