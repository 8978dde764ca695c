/// The Posts screen: every post of the plan as a table, to sort, filter, select, copy and save. What is selected here is
/// in the same hand as on the board.
///
/// `desk` makes it; it sees `board` for the hand and what is done with posts in it, `drill` for a post's own story, and
/// `kit`.
package org.hubplan.ui.posts;
