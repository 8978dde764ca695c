package org.hubplan.money.funding;

import org.hubplan.model.FinancialYear;

/// What an option's pay costs more than the baseline's, in the year, by the ledger. The two are never added
/// together.
@FunctionalInterface
public interface Pay {
    /// @param newPence new money; a saving is negative
    /// @param redistributedPence found from existing posts, and so no new money
    record OfYear(long newPence, long redistributedPence) {}

    OfYear in(FinancialYear year);
}
