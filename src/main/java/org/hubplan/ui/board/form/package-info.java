/// Small forms that come to one change each: add, rename and close hubs; add, remove, regrade, fill and vacate posts.
///
/// The board calls it.
package org.hubplan.ui.board.form;
