package org.hubplan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.paper.SavedPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description = "Writes a paper of a plan: as PDF, as the window's preview shows it, or as a Word file.",
        footer = {
            "",
            "Examples:",
            "  hubplan report my-plan --kind staffing --out staffing.pdf",
            "  hubplan report my-plan --kind staffing --page a3-landscape --columns posts,bwt,vacancies --hub-pages \\",
            "      --out hubs.pdf"
        })
final class WriteReport extends OnPlan {
    @Mixin
    private AskedPaper asked;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write: FILE.pdf, FILE.docx for Word, or its tables alone as FILE.xlsx or FILE.ods.")
    private Path out;

    private final Clock clock;

    WriteReport(Plans plans, Clock clock) {
        super(plans);
        this.clock = clock;
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        try {
            SavedPaper.save(now, asked.wanted(now, LocalDate.now(clock)), asked.page(), out);
        } catch (PaperRefused refused) {
            throw new Refusal(refused.getMessage());
        }
        return Reply.of(Map.of("file", out.toString()), "Wrote " + out + ".");
    }
}
