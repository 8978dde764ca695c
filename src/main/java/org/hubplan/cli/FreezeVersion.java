package org.hubplan.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.hubplan.session.Session;
import org.hubplan.session.paper.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "freeze",
        description = "Keeps an option as it stands under a name, with its papers, which print the same for ever.",
        footer = {"", "Example:", "  hubplan freeze my-plan \"v0.3, Board 12 Nov\""})
final class FreezeVersion extends OnPlan {
    @Parameters(index = "1", paramLabel = "LABEL", description = "What the version is called.")
    private String label;

    @Mixin
    private InOption option;

    private final Clock clock;

    FreezeVersion(Plans plans, Clock clock) {
        super(plans);
        this.clock = clock;
    }

    @Override
    Reply answer(Session session) {
        return ChangeReply.of(
                Versions.freeze(session, option.number(session.now()), label, LocalDate.now(clock)));
    }
}
