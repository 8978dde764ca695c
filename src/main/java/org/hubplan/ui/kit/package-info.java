/// What every screen shares: the theme, texts by key, the action table, and the layers above the screen
/// (dialogs, menus, toasts, what a drag carries).
///
/// Every room of `ui` may call it; it knows none of them, and of a plan only how its figures and tables are written.
package org.hubplan.ui.kit;
