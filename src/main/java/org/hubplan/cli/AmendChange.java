package org.hubplan.cli;

import java.time.LocalDate;
import org.hubplan.change.Entry;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "amend",
        description = "Says anew why a change was made, and from when it takes effect. The change itself stays.",
        footer = {"", "Example:", "  hubplan amend my-plan 12 --reason \"agreed with the BCU\" --effective 2019-05-01"})
final class AmendChange extends OnPlan {
    @Parameters(index = "1", paramLabel = "N", description = "The change, by its entry in the log.")
    private long n;

    @Mixin
    private InOption option;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; without it, as before.")
    private String reason;

    @Option(
            names = "--effective",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "From when; without it, as before.")
    private LocalDate effective;

    AmendChange(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Entry change = now.timeline(number).history().made().find(entry -> entry.n() == n)
                .getOrElseThrow(() -> new Refusal("Entry " + n + " is no change of this option. Look at its log."));
        return ChangeReply.of(session.options().amend(
                number,
                n,
                reason == null ? change.reason() : reason,
                effective == null ? change.effective() : effective));
    }
}
