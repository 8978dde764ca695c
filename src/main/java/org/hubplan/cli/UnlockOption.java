package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "unlock-option",
        description = "Lets a locked option change again. The log keeps why.",
        footer = {"", "Example:", "  hubplan unlock-option my-plan --option 1 --reason \"Sent back by the board\""})
final class UnlockOption extends OnPlan {
    @Mixin
    private InOption option;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the log and the papers.")
    private String reason;

    UnlockOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().unlock(option.number(session.now()), reason));
    }
}
