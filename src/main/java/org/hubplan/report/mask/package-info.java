/// What a paper keeps back of restricted units: which posts are in no line of their own, what stands for them
/// instead, and which names are nowhere in it.
///
/// Every kind of paper asks here; it sees the pure rooms and `report`'s blocks.
package org.hubplan.report.mask;
