package org.hubplan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Papers;
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
        /// What stands where, and what it costs.
        STAFFING,
        /// What is open: agreement, limits, to-dos, held rows, assumptions.
        HANDOVER,
        /// What a what-if comes to, on one page.
        WHAT_IF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Mixin
    private InOption option;

    @Option(names = "--kind", required = true, paramLabel = "staffing|handover|what-if", description = "Which paper.")
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
        try {
            PaperFile.save(paper(now, option.number(now), LocalDate.now(clock)), out);
        } catch (PaperRefused refused) {
            throw new Refusal(refused.getMessage());
        }
        return Reply.of(Map.of("file", out.toString()), "Wrote " + out + ".");
    }

    private Paper paper(OpenPlan now, int number, LocalDate today) {
        return switch (kind) {
            case STAFFING -> StaffingPaper.of(now, number, scope(now, number), lens.of(), today).paper();
            case HANDOVER -> Papers.handover(now, number, today);
            case WHAT_IF -> {
                if (!now.timeline(number).option().isWhatIf()) {
                    throw new Refusal("Option " + now.timeline(number).option().words()
                            + " is no what-if. Begin one on it first.");
                }
                yield Papers.answer(now, number, today);
            }
        };
    }

    private Scope scope(OpenPlan now, int number) {
        return command == null
                ? Scope.EVERYTHING
                : Scope.of(Named.command(now.timeline(number).now().plan(), command));
    }
}
