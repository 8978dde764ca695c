/// The plan on a wall: large, only to be looked at, and with restricted units rolled up as papers do.
///
/// `desk` makes it. It sees `kit` and the plan's model.
package org.hubplan.ui.meeting;
