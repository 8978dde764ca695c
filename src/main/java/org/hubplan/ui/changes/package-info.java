/// The history of the option on the screen: what was done, why, from when, and what was taken back.
///
/// `desk` makes it. It sees `kit` and the plan's model.
package org.hubplan.ui.changes;
