package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "archive-option",
        description = "Lays an option by: out of the way, with nothing lost.",
        footer = {"", "Example:", "  hubplan archive-option my-plan --option 2"})
final class ArchiveOption extends OnPlan {
    @Mixin
    private InOption option;

    ArchiveOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().archive(option.number(session.now())));
    }
}
