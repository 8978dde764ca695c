package org.hubplan.ui.importing;

import io.vavr.collection.List;
import org.hubplan.exchange.account.ImportAccount;

/// What came of an import.
///
/// @param plan name of the plan it is in
/// @param entry number in the log of the step it made: 1 where it began the plan, 0 where it brought nothing new
/// @param unfit changes of options that fitted the baseline before it and no longer do
public record ImportResult(ImportAccount account, String plan, long entry, List<Unfit> unfit) {
    /// A change that is kept in its option and changes nothing any more.
    ///
    /// @param option as its option is called: `1 Preferred`
    /// @param change what it was to do
    /// @param why it can't, and the way out
    public record Unfit(String option, String change, String why) {}
}
