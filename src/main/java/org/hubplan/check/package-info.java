/// The limits a planner holds a plan to, each a small named rule: what it guards, the figures that clash where it is
/// broken, and the way out. A broken limit warns while drafting; one that blocks keeps an option from being submitted.
///
/// `posting`, `report`, `session` and the rooms on top may call it. It sees `model`, `change`, `money` and
/// `ledger`: no JavaFX, no SQL, no files and no clock.
package org.hubplan.check;
