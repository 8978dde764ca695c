/// Other people's spreadsheets, in and out: what a workbook says is read against a plan and handed back as a
/// change with an account of every row; what a plan says is written as a workbook that leaks nothing.
///
/// `session`, `cli` and `ui` call it, through `Exchange`. It sees the pure rooms (`model`, `change`) and knows
/// no JavaFX and no SQL. Inside, each package stands on those before it: `cells` (files as rows of cells),
/// `headings` (what columns hold), `account` (what became of the rows), `tables` (data rows told from totals
/// and notes), then a package for each kind that is read. `papers` reads Word papers that come back, and stands on
/// `cells` alone.
package org.hubplan.exchange;
