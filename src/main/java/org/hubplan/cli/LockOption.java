package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "lock-option",
        description = "Submits an option: it takes no more changes until it is unlocked.",
        footer = {"", "Example:", "  hubplan lock-option my-plan --option 1 --reason \"For the board of 12 November\""})
final class LockOption extends OnPlan {
    @Mixin
    private InOption option;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log and the papers.")
    private String reason = "";

    LockOption(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().lock(option.number(session.now()), reason));
    }
}
