/// Print preview: the pages of the PDF itself, to be saved or printed.
///
/// `desk` makes it. It sees `kit`, `work`, the dialog of `options` and the plan's model; the pages come from `report` as pixels.
package org.hubplan.ui.paper;
