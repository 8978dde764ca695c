/// Looking at some of an option's changes only: the agreed ones, or those in effect by a day.
///
/// `desk` makes it. It sees `kit` and the plan's model.
package org.hubplan.ui.lens;
