/// Filters: which posts are looked at. `PostFilter` is the value, `Filters` keeps it for one open plan with what matches,
/// `FilterStrip` shows it.
///
/// `ui.desk` makes one `Filters` for an open plan and hands it to the board and the table of posts, which show what
/// matches and take nothing else. Figures of the ribbon are never filtered.
package org.hubplan.ui.filter;
