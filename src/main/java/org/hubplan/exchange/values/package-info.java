/// Values that a workbook's rows are held for, once each, with what a planner could say they mean.
///
/// `org.hubplan.exchange` calls it, and the import dialog shows what it finds; it sees the packages that read grades, hubs and statuses.
package org.hubplan.exchange.values;
