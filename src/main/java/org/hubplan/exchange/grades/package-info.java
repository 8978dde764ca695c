/// Ranks and bands in all the spellings of workbooks.
///
/// The readers of `org.hubplan.exchange` call it; it sees `headings`, `tables` and `model`.
package org.hubplan.exchange.grades;
