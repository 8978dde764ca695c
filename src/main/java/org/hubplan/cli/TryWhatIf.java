package org.hubplan.cli;

import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "what-if",
        description = {
            "Puts a what-if on top of an option and works on it from now on.",
            "Nothing happens to the option until the what-if is kept; it can be discarded as well."
        },
        footer = {"", "Example:", "  hubplan what-if my-plan --option 1"})
final class TryWhatIf extends OnPlan {
    @Mixin
    private InOption option;

    TryWhatIf(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(session.options().whatIf(option.number(session.now())));
    }
}
