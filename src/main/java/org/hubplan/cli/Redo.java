package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "redo",
        description = "Makes the change that was last taken back again.",
        footer = {"", "Example:", "  hubplan redo my-plan --option 1"})
final class Redo extends OnPlan {
    @Mixin
    private InOption option;

    Redo(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.redo(option.number(session.now())));
    }
}
