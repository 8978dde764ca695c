/// The kinds of chart there are: each a value whose figures are the plan's, with the table of the same figures, and the
/// geometry of its picture, which neither cuts nor overprints a word.
///
/// `CostBySource`, `WhyItDiffers`, `HubsBeforeAfter` make them from what the pure rooms reckon; `report.pdf` sets
/// them on paper, and the window draws the very same pictures. They know no screen, no files and no clock.
package org.hubplan.report.chart;
