/// What a plan adds up to: totals by hub, kind, command, function, grade and business group, kept change
/// by change; previews; the posts behind any figure; what changes cost in each financial year; options side by side
/// and why their figures differ.
///
/// A change to k posts costs O(k), whatever the size of the plan, and the ledger after any run of changes
/// equals one computed from nothing. It sees `model`, `change` and `money`: no JavaFX, no SQL, no files and no clock.
package org.hubplan.ledger;
