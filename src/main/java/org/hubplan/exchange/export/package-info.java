/// A plan as a spreadsheet for other people: values only, nothing hidden, nothing said of who made it or where.
///
/// `session`, `cli` and `ui` call it: `PlanExport` for a plan, `TablesExport` for a paper's tables,
/// `CardsExport` for rate cards, `AgreementSheets` for what commands are asked.
package org.hubplan.exchange.export;
