/// The window as a whole: puts screens, actions and what surrounds them together for the plan that is open.
///
/// `HubplanApp` and `tour` make it; it sees every other room of `ui`, and none of them sees it.
package org.hubplan.ui.desk;
