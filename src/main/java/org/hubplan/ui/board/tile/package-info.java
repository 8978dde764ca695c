/// Lanes and tiles. They know what they show and what can be asked of them, and nothing of the board around them.
///
/// The board calls it.
package org.hubplan.ui.board.tile;
