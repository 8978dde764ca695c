/// Vacancy adverts: rows that each advertise one or more vacant posts at a hub.
///
/// `org.hubplan.exchange` calls it; it sees the packages that find headings, rows, grades and hubs, `model` and
/// `change`.
package org.hubplan.exchange.adverts;
