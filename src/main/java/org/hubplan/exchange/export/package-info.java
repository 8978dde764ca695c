/// A plan as a spreadsheet for other people: values only, nothing hidden, nothing said of who made it or where.
///
/// `cli` and `ui` call it, through `PlanExport`. It sees `tables` for what makes text harmless, and `model`.
package org.hubplan.exchange.export;
