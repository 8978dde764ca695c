package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "undo",
        description = "Takes back the newest change of an option that stands. It stays in the log.",
        footer = {"", "Example:", "  hubplan undo my-plan --option 1"})
final class Undo extends OnPlan {
    @Mixin
    private InOption option;

    Undo(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.undo(option.number(session.now())));
    }
}
