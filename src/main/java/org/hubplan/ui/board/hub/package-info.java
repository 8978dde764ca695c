/// The opened hub: a matrix of stacks or a list of posts, and what of it is in hand.
///
/// The board calls it.
package org.hubplan.ui.board.hub;
