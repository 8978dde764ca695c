/// Any figure followed to what it comes from: the posts and people behind it with their sum, and the changes
/// that moved it.
///
/// Every screen may open it. It sees `kit` and the plan's model.
package org.hubplan.ui.drill;
