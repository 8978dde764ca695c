package org.hubplan.money.funding;

import org.hubplan.model.FundingSource;

/// What one source still has in a year while costs are drawn from it.
final class Purse {
    private final FundingSource source;
    private long left;
    private long given;
    private long paidIn;

    /// @param pence it has at the start of the year
    Purse(FundingSource source, long pence) {
        this.source = source;
        this.left = pence;
    }

    /// Gives what is wanted, or what it has; a pressure takes on any cost.
    long take(long wanted) {
        long taken = source.isPressure() ? wanted : Math.min(wanted, left);
        left -= source.isPressure() ? 0 : taken;
        given += taken;
        return taken;
    }

    void payIn(long pence) {
        paidIn += pence;
        left += pence;
    }

    FundingSource source() {
        return source;
    }

    long left() {
        return left;
    }

    boolean isUsed() {
        return !source.isPressure() && (given > 0 || paidIn > 0);
    }

    SourceOfYear ofYear() {
        return new SourceOfYear(source, given, paidIn, left);
    }
}
