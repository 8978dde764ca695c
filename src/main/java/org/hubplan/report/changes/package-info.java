/// The changes paper: what an option changes, as it is, as it is to be, and the difference, and every change with its
/// reason, its day, its author and who agreed to it.
///
/// `session` gathers what it is made from. It sees the pure rooms and `report`'s blocks.
package org.hubplan.report.changes;
