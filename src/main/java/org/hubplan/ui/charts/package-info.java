/// The charts of the money screen: which there are, drawn by the geometry papers use in the colours of the theme, each
/// with its table, to be copied and saved.
///
/// `ui.desk` makes `ChartsView` with its `ChartsViewModel`, and hands in where figures are followed and files are asked for.
package org.hubplan.ui.charts;
