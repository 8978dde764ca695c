/// The board on one page: every hub's tile in its lane, as it hangs on a wall or lies on the table of a meeting.
///
/// `session` gathers what it is made from. It sees the pure rooms and `report`'s blocks; how tiles lie on the page is
/// decided here, by the room there is, and drawn by whoever sets the paper.
package org.hubplan.report.board;
