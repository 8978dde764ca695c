/// Other people's spreadsheets, as rows of cells.
///
/// What belongs here: opening an XLSX, ODS or CSV file of unknown origin, saying plainly why one
/// cannot be read, and handing its rows on one at a time. What a cell *means* (a rank, a hub, a
/// heading) is decided by the readers in `org.hubplan.exchange` that stand on this package; only
/// they open files by [Workbook][org.hubplan.exchange.cells.Workbook]. Others hand in `Progress`,
/// say how a CSV file is to be cut (`SaidDialect`), show a `Row` and its `Cell`s as they stand, or
/// tell of an `UnreadableFile`.
///
/// `WordParts` opens Word files behind the same guards, for `org.hubplan.exchange.papers`.
///
/// Three promises hold for every file: nothing outside it is ever followed, no formula is ever
/// worked out (its last value is read), and the machine's language and region change nothing.
/// No JavaFX and no SQL.
package org.hubplan.exchange.cells;
