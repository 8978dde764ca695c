/// Editing posts in the table: one cell, many posts at once, or rows pasted from a spreadsheet, each one change and
/// one undo, shown on the ribbon before it is done.
///
/// `ui.posts` opens it and says which posts and columns are meant; it sees the plan, `exchange`'s readers of values and
/// the kit.
package org.hubplan.ui.posts.edit;
