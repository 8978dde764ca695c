package org.hubplan.ui.paper;

import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.pdf.PagePreview;

/// A paper that is set: its PDF, and the same PDF's pages as pictures.
///
/// @param title as the PDF names itself
/// @param pdf its bytes, never written to
record SetPaper(String title, byte[] pdf, PagePreview pages) {
    private static final double PIXELS_PER_POINT = 96 / 72.0;
    /// Longer is A3, in points.
    private static final double LONG_SIDE_OF_A4 = 842;

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
