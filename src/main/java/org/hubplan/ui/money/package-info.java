/// How the option on the screen is paid for: by year, as cost lines and sources, and for the sample beside the figures
/// its paper publishes.
///
/// `desk` makes it. It sees `drill`, `kit` and the plan's model.
package org.hubplan.ui.money;
