package org.hubplan.money.funding;

import org.hubplan.model.FundingSource;

/// What one source gave in one year.
///
/// @param given pence to cost lines and into reserves
/// @param paidIn pence others paid into it, where it is a reserve
/// @param left pence it has beyond that: a reserve's stay for the years after, any other's lapse
public record SourceOfYear(FundingSource source, long given, long paidIn, long left) {
    /// Pence to cost lines and reserves, less what was paid in. Over all sources of a year these come to what is met by
    /// money; over all years those of a reserve come to what it held from elsewhere and gave.
    public long net() {
        return given - paidIn;
    }
}
