/// Search as you type over everything in a plan: what there is by any of its names, and the way to it.
///
/// `PlanFinder` is the search, without a screen; `Ways` is where a find leads, done by `ui.desk`. `ui.shell` shows the finds in
/// the palette beside the actions.
package org.hubplan.ui.find;
