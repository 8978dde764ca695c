/// The limits of the plan: which of them the option on the screen breaks, where, and what every option is held to.
///
/// `desk` makes it. It sees `kit` and the plan's model.
package org.hubplan.ui.checks;
