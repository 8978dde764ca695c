/// The tray of rows that an import held: each put right where it stands and tried again, with the hub it names where the
/// plan has none of the name.
///
/// `HeldTrayView` and `HeldDoor` are the ways in, for every screen. It stands on `session`, which keeps and reads the
/// rows.
package org.hubplan.ui.held;
