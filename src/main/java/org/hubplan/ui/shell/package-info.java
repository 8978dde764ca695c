/// The window around the screens: navigation rail, top bar, totals ribbon, status line, toasts and palette.
///
/// `HubplanApp` makes it, and hands it the screens. It sees `kit`, `work`, `drill` and the plan's model.
package org.hubplan.ui.shell;
