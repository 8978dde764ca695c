/// What a plan says of itself (name, author, marking, command) and how the window looks.
///
/// `desk` makes it. It sees `kit` and the plan's model.
package org.hubplan.ui.settings;
