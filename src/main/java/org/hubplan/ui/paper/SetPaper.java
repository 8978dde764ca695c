package org.hubplan.ui.paper;

import java.nio.file.Path;
import java.util.Optional;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.report.pdf.PaperFile;
import org.hubplan.report.pdf.PaperRefused;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.paper.SavedPaper;
import org.hubplan.session.paper.WantedPaper;

/// A paper that is set: its PDF, and the same PDF's pages as pictures.
///
/// @param title as the PDF names itself
/// @param pdf its bytes, never written to
/// @param printed what it was printed from; empty for one of a frozen version, which is kept as PDF alone
record SetPaper(String title, byte[] pdf, PagePreview pages, Optional<Printed> printed) {
    private static final double PIXELS_PER_POINT = 96 / 72.0;
    /// Longer is A3, in points.
    private static final double LONG_SIDE_OF_A4 = 842;

    /// What a paper was printed from.
    record Printed(OpenPlan plan, WantedPaper wanted, PageSetup page, Paper paper) {}

    /// Saves it: as a Word file where the name ends so, else the PDF itself.
    ///
    /// @throws PaperRefused if it can't be written
    void save(Path file) throws PaperRefused {
        if (printed.isPresent() && SavedPaper.isWord(file)) {
            Printed from = printed.get();
            SavedPaper.saveWord(from.plan(), from.wanted(), from.paper(), from.page(), file);
        } else {
            PaperFile.save(pdf, file);
        }
    }

    /// Width of a page at its own size, in pixels of 96 an inch.
    ///
    /// @param page from 1
    double width(int page) {
        return pages.width(page) * PIXELS_PER_POINT;
    }

    Size size() {
        double width = pages.width(1);
        return Math.max(width, width * pages.heightOverWidth(1)) > LONG_SIDE_OF_A4 ? Size.A3 : Size.A4;
    }

    Orientation orientation() {
        return pages.heightOverWidth(1) > 1 ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    }
}
