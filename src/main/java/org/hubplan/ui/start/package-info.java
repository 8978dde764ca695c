/// Coming in: the plan used last, a new one, another one, the sample with its welcome.
///
/// `desk` makes it. It sees `kit`, `work` and the plan's model.
package org.hubplan.ui.start;
