/// What things cost: which rate a year uses, and what a post or a person costs at it.
///
/// `ledger` and the rooms above it call it. It sees `model` and `change`; it knows no JavaFX, no SQL,
/// no files and no clock.
package org.hubplan.money;
