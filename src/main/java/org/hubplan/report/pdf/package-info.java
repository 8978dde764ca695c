/// Papers as PDF: setting a `Paper` on the sheets its `PageSetup` says, writing them tagged and with bookmarks, saving, and
/// giving a finished PDF's pages back as pixels.
///
/// In two steps: `Typesetter` decides where everything stands (plain geometry, in points from the top left),
/// `Pen` writes it down. Only `PdfPaper`, `Pen`, `ShapePen`, `Structure` and `Face` know OpenPDF, only `PagePreview` here
/// knows PDFBox. What stands on a paper is not decided here.
package org.hubplan.report.pdf;
