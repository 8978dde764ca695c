/// What the option on the screen changes: change by change, with why, from when and what commands say of it, and as is,
/// to be and net. Sheets on which commands agree go out and come back here.
///
/// `desk` makes it. It sees `kit`, `work` and the plan's model.
package org.hubplan.ui.changes;
