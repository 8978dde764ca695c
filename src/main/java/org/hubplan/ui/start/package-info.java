/// Coming in: the plan used last, a new one, another one, and the guide through the first steps.
///
/// `desk` makes it. It sees `kit`, `work` and the plan's model.
package org.hubplan.ui.start;
