package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "discard",
        description = "Throws a what-if away. Its changes stay in the log and count nowhere.",
        footer = {"", "Example:", "  hubplan discard my-plan"})
final class DiscardWhatIf extends OnPlan {
    @Mixin
    private InOption option;

    DiscardWhatIf(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().discard(option.number(session.now())));
    }
}
