/// How the posts the option on the screen finds fall to business groups: asked for, reckoned as it is typed, carried
/// out as one change.
///
/// `desk` makes it, as a face of the money screen. It sees `kit` and the plan's model.
package org.hubplan.ui.apportion;
