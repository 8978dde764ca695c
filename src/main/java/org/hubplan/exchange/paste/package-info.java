/// Rows pasted from a spreadsheet onto posts there are: what each would change, and what can't be read.
///
/// `ui` and `cli` call it; it sees the packages that find headings and read values, `model` and `change`.
package org.hubplan.exchange.paste;
