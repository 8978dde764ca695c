/// From one month's establishment to the next: what lies between opening and closing.
///
/// `report`, `session`, `cli` and `ui` call it. It sees `model`; it knows no JavaFX, no SQL, no files and no clock.
package org.hubplan.ledger.month;
