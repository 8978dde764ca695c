package org.hubplan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hubplan.ledger.Scope;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.StaffingPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description = "Writes a paper of a plan as PDF, as the window's preview shows it.",
        footer = {"", "Example:", "  hubplan report my-plan --kind staffing --out staffing.pdf"})
final class WriteReport extends OnPlan {
    /// The papers there are.
    enum Kind {
        STAFFING
    }

    @Mixin
    private InOption option;

    @Option(names = "--kind", required = true, paramLabel = "staffing", description = "Which paper.")
    private Kind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The PDF to write.")
    private Path out;

    @Mixin
    private ThroughLens lens;

    @Option(
            names = "--command",
            paramLabel = "NAME",
            description = "Only posts this command owns; without it, everything in the plan.")
    private String command;

    private final Clock clock;

    WriteReport(Plans plans, Clock clock) {
        super(plans);
        this.clock = clock;
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Scope scope = command == null
                ? Scope.EVERYTHING
                : Scope.of(Named.command(now.timeline(number).now().plan(), command));
        try {
            PaperFile.save(
                    StaffingPaper.of(now, number, scope, lens.of(), LocalDate.now(clock)).paper(), out);
        } catch (PaperRefused refused) {
            throw new Refusal(refused.getMessage());
        }
        return Reply.of(Map.of("file", out.toString()), "Wrote " + out + ".");
    }
}
