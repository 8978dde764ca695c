/// All a plan has beside its posts, as sheets of a whole-plan export, written and read back: hubs, rate cards,
/// business groups, people without a post.
///
/// `org.hubplan.exchange` and its `export` call it; it sees `cells`, `tables`, `grades`, `model` and `change`.
package org.hubplan.exchange.whole;
