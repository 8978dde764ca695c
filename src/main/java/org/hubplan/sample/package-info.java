/// The plans that come with Hubplan, all invented, and how one is written to a plan file.
///
/// `cli` and `ui` call it, to try the program and to show it. It sees the pure rooms and `session`; it knows
/// no JavaFX and no SQL. What a sample plan shows is nobody's establishment: its settings say so, and so does
/// every screen and page of it.
package org.hubplan.sample;
