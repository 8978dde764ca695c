/// Changes looked at again: an option's on a new baseline after an import, and another option's to be taken across.
/// Both list changes with how each fits, what clashes, and what to do with it.
///
/// `desk` opens the dialogs and lays the strip. It sees `kit`, `work` and the plan's model.
package org.hubplan.ui.replay;
