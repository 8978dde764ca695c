package org.hubplan.ui.paper;

import org.hubplan.report.pdf.PagePreview;

/// A paper that is set: its PDF, and the same PDF's pages as pictures.
///
/// @param title as the PDF names itself
/// @param pdf its bytes, never written to
record SetPaper(String title, byte[] pdf, PagePreview pages) {
    /// Short and long side of A4 at 96 pixels an inch.
    private static final double SHORT = 794;
    private static final double LONG = 1123;

    /// Width of a page at its own size, in pixels of 96 an inch.
    ///
    /// @param page from 1
    double width(int page) {
        return pages.heightOverWidth(page) < 1 ? LONG : SHORT;
    }
}
