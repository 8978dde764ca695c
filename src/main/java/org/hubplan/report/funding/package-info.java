/// The funding schedule: what an option costs in each year, what meets it, and what doesn't.
///
/// `session` gathers what it is made from. It sees the pure rooms and `report`'s blocks.
package org.hubplan.report.funding;
