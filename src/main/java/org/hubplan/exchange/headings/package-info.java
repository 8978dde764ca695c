/// What a spreadsheet's headings say: where they stand, what kind of spreadsheet it is, which column
/// holds what.
///
/// The readers of `org.hubplan.exchange` call it, and whoever speaks to a planner of a `Field`; it sees `cells` alone.
package org.hubplan.exchange.headings;
