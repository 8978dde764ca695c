/// One open plan: takes a change, has it checked and stored, moves plan and ledger on, tells who listens.
///
/// The one door for `ui` and `cli`. It sees the pure rooms, `store` and `exchange`; it knows no JavaFX and no SQL.
package org.hubplan.session;
