/// Options as a whole: made, branched, renamed, dated, laid by, submitted; and the what-if on top of one.
///
/// `desk` makes it, and puts its actions in the one table. It sees `kit` and the plan's model.
package org.hubplan.ui.options;
