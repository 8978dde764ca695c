/// What a spreadsheet read again says otherwise than the open plan, post by post, for a planner to take all of it or
/// some.
///
/// The import dialog shows it in its account. It stands on `session`, which finds the difference.
package org.hubplan.ui.difference;
