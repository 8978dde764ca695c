package org.hubplan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.hubplan.ledger.Scope;
import org.hubplan.report.PageSetup;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.SavedPaper;
import org.hubplan.session.paper.WantedPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description = "Writes a paper of a plan: as PDF, as the window's preview shows it, or as a Word file.",
        footer = {"", "Example:", "  hubplan report my-plan --kind staffing --out staffing.pdf"})
final class WriteReport extends OnPlan {
    /// What may stand after `--kind`.
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(PaperKind.values()).map(PaperKind::key).iterator();
        }
    }

    @Mixin
    private InOption option;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            converter = Keyed.APaperKind.class,
            completionCandidates = Kinds.class,
            description = "Which paper: ${COMPLETION-CANDIDATES}.")
    private PaperKind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write: FILE.pdf, or FILE.docx for Word.")
    private Path out;

    @Mixin
    private ThroughLens lens;

    @Option(
            names = "--command",
            paramLabel = "NAME",
            description = "Only posts this command owns; without it, everything in the plan.")
    private String command;

    @Option(
            names = "--page",
            paramLabel = "SETUP",
            converter = Keyed.APageSetup.class,
            defaultValue = "a4-landscape",
            description = "a4-landscape, a4-portrait, a3-landscape or a3-portrait, with -narrow or -wide behind it for"
                    + " other margins. Without it: ${DEFAULT-VALUE}.")
    private PageSetup page;

    @Option(
            names = "--mask",
            paramLabel = "none|hide|roll-up",
            converter = Keyed.AMasking.class,
            defaultValue = "none",
            description = "Leaves restricted units out, or rolls them up in one line; the paper says which. Without it they"
                    + " are shown in full.")
    private Masking masking;

    @Mixin
    private LaidOut layout;

    private final Clock clock;

    WriteReport(Plans plans, Clock clock) {
        super(plans);
        this.clock = clock;
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        try {
            SavedPaper.save(now, wanted(now, option.number(now), LocalDate.now(clock)), page, out);
        } catch (PaperRefused refused) {
            throw new Refusal(refused.getMessage());
        }
        return Reply.of(Map.of("file", out.toString()), "Wrote " + out + ".");
    }

    private WantedPaper wanted(OpenPlan now, int number, LocalDate today) {
        kind.whyNot(now, number).ifPresent(why -> {
            throw new Refusal(why);
        });
        return WantedPaper.of(kind, number, today)
                .within(scope(now, number))
                .through(lens.of())
                .laidOut(layout.of())
                .masked(masking);
    }

    private Scope scope(OpenPlan now, int number) {
        return command == null
                ? Scope.EVERYTHING
                : Scope.of(Named.command(now.timeline(number).now().plan(), command));
    }
}
