/// The board: three lanes of hub tiles, an opened hub beside them, and every way of carrying posts from one to
/// another. Each figure on it is a line of the ledger, and only what a change touches is drawn again.
///
/// `desk` makes it and the shell shows it. It sees `filter`, `notes`, `kit` and the plan's model.
package org.hubplan.ui.board;
