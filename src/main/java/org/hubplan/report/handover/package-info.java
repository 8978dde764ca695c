/// The handover page: what whoever takes a plan over must know and the figures don't say.
///
/// `session` gathers what it is made from. It sees the pure rooms and `report`'s blocks.
package org.hubplan.report.handover;
