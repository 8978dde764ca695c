package org.hubplan.session.paper;

import java.nio.file.Path;
import java.util.Locale;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.docx.DocxPaper;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.OpenPlan;

/// Saves papers: as a Word file where the name ends in `.docx`, else as PDF.
public final class SavedPaper {
    private static final String WORD = ".docx";

    private SavedPaper() {}

    /// @throws PaperRefused if the file can't be written; what was there before is untouched
    public static void save(OpenPlan plan, WantedPaper wanted, PageSetup setup, Path file) throws PaperRefused {
        Paper paper = Papers.of(plan, wanted);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(WORD)) {
            PaperFile.save(word(plan, wanted, paper, setup), file);
        } else {
            PaperFile.save(paper, setup, file);
        }
    }

    private static byte[] word(OpenPlan plan, WantedPaper wanted, Paper paper, PageSetup setup) {
        return DocxPaper.bytes(
                paper, setup, PaperOrigin.of(plan, wanted).written(plan.settings().author()));
    }
}
