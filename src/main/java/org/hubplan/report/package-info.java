/// Pages: what stands on a paper, as values that know nothing of how they are drawn.
///
/// A `Paper` is a list of blocks, its tables of typed cells, so that one paper can be set as PDF by `report.pdf`, which
/// gives its pages back as pixels too, sent to a printer by `report.print`, and written as a Word file by `report.docx`.
/// `Figures` gives every figure of a paper a key that stays from one printing to the next. A chart is a `Diagram`:
/// `report.chart` has the kinds there are, `report.picture` the shapes any of them is drawn with. `report.staffing` says
/// what stands on the staffing plan, and so each kind in a package of its own.
///
/// `session`, `cli` and `ui` call it. It sees the pure rooms; it knows no screen, no JavaFX and no SQL, and never asks the
/// clock: a paper's date is given.
package org.hubplan.report;
