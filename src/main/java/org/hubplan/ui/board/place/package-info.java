/// Ways to place posts without a drag: Move to… and Spread….
///
/// The board calls it.
package org.hubplan.ui.board.place;
