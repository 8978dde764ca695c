/// The staffing plan: where an option of a plan stands, by hub, function and grade, against the baseline.
///
/// Callers make a `StaffingPlan` and ask it for its `Paper`. Every total is the ledger's own line. It sees the
/// pure rooms and the page model of `report`.
package org.hubplan.report.staffing;
