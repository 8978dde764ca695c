package org.hubplan.session.paper;

import java.nio.file.Path;
import java.util.Locale;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.docx.DocxPaper;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.OpenPlan;

/// Saves papers: as a Word file where the name ends in `.docx`, their tables where it is that of a spreadsheet, else as PDF.
public final class SavedPaper {
    private static final String WORD = ".docx";

    private SavedPaper() {}

    /// @throws PaperRefused if the file can't be written; what was there before is untouched
    public static void save(OpenPlan plan, WantedPaper wanted, PageSetup setup, Path file) throws PaperRefused {
        Paper paper = Papers.of(plan, wanted);
        if (TablesOfPaper.isSpreadsheet(file)) {
            saveTables(paper, file);
        } else if (isWord(file)) {
            saveWord(plan, wanted, paper, setup, file);
        } else {
            PaperFile.save(paper, setup, file);
        }
    }

    private static void saveTables(Paper paper, Path file) {
        try {
            TablesOfPaper.save(paper, file);
        } catch (UnwritableFile refused) {
            throw new PaperRefused(refused.getMessage(), refused);
        }
    }

    public static boolean isWord(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(WORD);
    }

    /// A paper that is made already, as a Word file.
    ///
    /// @param plan it was made from
    /// @throws PaperRefused if the file can't be written; what was there before is untouched
    public static void saveWord(OpenPlan plan, WantedPaper wanted, Paper paper, PageSetup setup, Path file)
            throws PaperRefused {
        byte[] word = DocxPaper.bytes(
                paper, setup, PaperOrigin.of(plan, wanted).written(plan.settings().author()));
        PaperFile.save(word, file);
    }
}
