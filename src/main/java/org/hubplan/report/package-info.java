/// Pages: what stands on a paper, as values that know nothing of how they are drawn.
///
/// A `Paper` is a list of blocks, its tables of typed cells, so that one paper can be set as PDF today and in
/// another form tomorrow. A chart is a `Diagram`: `report.chart` has the kinds there are, `report.picture` the shapes any of
/// them is drawn with. `report.staffing` says what stands on the staffing plan; `report.pdf` sets any paper as
/// PDF and gives its pages back as pixels. `session`, `cli` and `ui` call it. It sees the pure rooms; it knows
/// no screen, no JavaFX and no SQL, and never asks the clock: a paper's date is given.
package org.hubplan.report;
