/// Notes, to-dos and assumptions that planners write beside the plan: about an option, a hub, a stack or a change.
///
/// The board, the history and `desk` open it. It sees `kit` and the plan's model.
package org.hubplan.ui.notes;
