/// The window as a whole: puts screens, actions and what surrounds them together for the plan that is open.
///
/// `HubplanApp` and `tour` make it; it sees the other rooms of `ui` but the import dialog, which is handed in, and none of
/// them sees it.
package org.hubplan.ui.desk;
