/// How an option is paid for, year by year: what it costs, which source meets which line, what is left as a gap or
/// stands as a pressure, what the years come to together.
///
/// `ledger` calls it and the rooms above. It sees `model` and `change`; it knows no JavaFX, no SQL, no files and no
/// clock. What pay costs is handed in, since the ledger stands above it.
package org.hubplan.money.funding;
