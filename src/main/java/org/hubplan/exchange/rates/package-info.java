/// Rate cards: rows that each give the loaded yearly cost of one grade in one financial year.
///
/// `org.hubplan.exchange` calls it; it sees the packages that find headings, rows and grades, `model` and `change`.
package org.hubplan.exchange.rates;
