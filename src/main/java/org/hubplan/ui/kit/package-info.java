/// What every screen shares: the theme, texts by key, the action table, and the layers above the screen
/// (dialogs, menus, toasts, what a drag carries).
///
/// Every room of `ui` may call it; it knows none of them, and nothing of a plan.
package org.hubplan.ui.kit;
