/// The rows below the headings, sorted into data and what is no data: blanks, totals, notes.
///
/// The readers of `org.hubplan.exchange` call it; `DateOrder`, `AsAt` and `Harmless` serve others too. It sees `cells`, `headings` and `account`.
package org.hubplan.exchange.tables;
