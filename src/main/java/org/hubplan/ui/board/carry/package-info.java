/// Posts in hand and on their way: what is taken, what putting it down would come to, and the drag that carries it.
///
/// The board and its parts call it; it knows none of them.
package org.hubplan.ui.board.carry;
