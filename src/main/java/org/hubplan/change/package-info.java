/// What may be done to a plan: every change a planner makes, as a record that can be applied, put in
/// words, logged and replayed; options and their history; how posts are picked from a stack and spread
/// over hubs.
///
/// Every `Change` lies flat in this one package, since sealed types can't span packages on the class path.
/// It sees `model` only: no JavaFX, no SQL, no files and no clock.
package org.hubplan.change;
