package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "keep",
        description = "Keeps a what-if: its option goes on from where the what-if stands.",
        footer = {"", "Example:", "  hubplan keep my-plan"})
final class KeepWhatIf extends OnPlan {
    @Mixin
    private InOption option;

    KeepWhatIf(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().keep(option.number(session.now())));
    }
}
