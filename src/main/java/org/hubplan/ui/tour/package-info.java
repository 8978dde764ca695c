/// Draws every screen of a plan to PNG pictures, with no display: for the README, and to be looked at after a change.
///
/// `Launcher` hands it to the command line. It sees every other room of `ui`.
package org.hubplan.ui.tour;
