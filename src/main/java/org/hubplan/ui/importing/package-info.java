/// The import of a spreadsheet: it is read in the background, its account is shown before anything is written,
/// and then it begins a plan or brings the open one up to date.
///
/// `Imports` is the way in, for the window; the rest is its own. It stands on `session`, which does the reading.
package org.hubplan.ui.importing;
