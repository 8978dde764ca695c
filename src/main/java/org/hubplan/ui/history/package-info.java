/// The history of the option worked on: every step there is a way to, what came since the planner last looked, and
/// whether the log is as it was written.
///
/// `desk` makes it. It sees `kit`, `work`, the dialog of `options` and the plan's model.
package org.hubplan.ui.history;
