/// What went from hub to hub against the baseline, drawn over the board and told as a table.
///
/// The board calls it.
package org.hubplan.ui.board.flow;
