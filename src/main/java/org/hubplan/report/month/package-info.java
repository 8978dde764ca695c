/// The month bridge on paper: why BWT and strength are what they are since the month before, and where the month's
/// files don't agree.
///
/// `session` calls it. It sees the pure rooms and the words of `report`.
package org.hubplan.report.month;
