package org.hubplan.money.funding;

import org.hubplan.model.FinancialYear;

/// What an option's pay costs more than the baseline's, in the year, by the ledger. The two are never added
/// together.
@FunctionalInterface
public interface Pay {
    /// @param newPence new money; a saving is negative
    /// @param redistributedPence found from existing posts, and so no new money
    /// @param turnoverPence what turnover is assumed to save of the new money
    /// @param incrementsPence what increments are assumed to add to it
    record OfYear(long newPence, long redistributedPence, long turnoverPence, long incrementsPence) {
        /// With nothing assumed.
        public OfYear(long newPence, long redistributedPence) {
            this(newPence, redistributedPence, 0, 0);
        }

        /// New money with what is assumed of it.
        public long cost() {
            return newPence - turnoverPence + incrementsPence;
        }
    }

    OfYear in(FinancialYear year);
}
