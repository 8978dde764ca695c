/// Papers that come back as Word files: which figures of ours they hold, and what now stands in them.
///
/// `ReturnedPaper` is the one door. It says what a file holds and judges nothing: what the figures are worth against a
/// plan is `session.paper.returned`'s, for `exchange` sees no `report`. The file is a stranger's by now, and read through
/// the guards of `cells`.
package org.hubplan.exchange.papers;
