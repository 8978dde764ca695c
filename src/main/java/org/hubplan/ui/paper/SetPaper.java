package org.hubplan.ui.paper;

import org.hubplan.report.pdf.PagePreview;

/// A paper that is set: its PDF, and the same PDF's pages as pictures.
///
/// @param title as the PDF names itself
/// @param pdf its bytes, never written to
record SetPaper(String title, byte[] pdf, PagePreview pages) {}
