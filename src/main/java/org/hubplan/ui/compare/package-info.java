/// The compare screen: two to six options side by side, what each adds up to and how it differs from the first, why,
/// and what it costs year by year. Every figure opens to its posts and to the changes that made it.
///
/// `desk` makes it. It sees `drill`, `kit` and the plan's model.
package org.hubplan.ui.compare;
