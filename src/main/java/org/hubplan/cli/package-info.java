/// The command line: the same work as the window's, for scripts and for checking a figure.
///
/// Only `Launcher` calls it, through `Cli`. It stands on `session`, `sample`, `exchange` and `report`, and
/// knows no JavaFX: what must be drawn by the window is handed in. Standard output holds only the answer;
/// whatever else there is to say goes to standard error.
package org.hubplan.cli;
