/// What a spreadsheet looks like, for a planner to see and correct how it would be read: its sheets, its first
/// rows, and for each column what it is taken to hold and why.
///
/// `org.hubplan.exchange` makes it; `cli` and `ui` show it.
package org.hubplan.exchange.layout;
