/// The charts of the money screen: which there are, drawn by the geometry papers use in the colours of the theme, each
/// with its table, to be copied and saved.
///
/// `ui.desk` makes `ChartsView`; `ChartPane` draws any `Diagram` for whoever has one.
package org.hubplan.ui.charts;
