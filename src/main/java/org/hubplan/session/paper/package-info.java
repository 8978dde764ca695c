/// The papers of an open plan: which kinds there are, and what each is made from.
///
/// `Papers` is the one door for command line and window: it is asked for a `WantedPaper` and gives the `Paper`, or
/// says why there is none. A class per kind gathers from plan, log and remarks what that kind in `report` prints.
/// It sees `session`, `report` and the pure rooms; `session` itself does not see it.
package org.hubplan.session.paper;
