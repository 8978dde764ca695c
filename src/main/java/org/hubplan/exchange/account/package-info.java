/// What became of the rows of an imported spreadsheet: values, for the command line and the screen to show.
///
/// Made by the readers of `org.hubplan.exchange`; anyone who shows an import may read them.
package org.hubplan.exchange.account;
