package org.hubplan.ledger;

import org.hubplan.change.PayOrigin;

/// How a full year's pay differs from the baseline's through posts added, removed and regraded.
/// The two sides are ledgers of their own and never added together.
///
/// @param newPence new money, in pence a year; a saving is negative
/// @param foundPence found from (negative: given back to) existing posts elsewhere, in pence a year
public record Growth(long newPence, long foundPence) {
    public static final Growth NONE = new Growth(0, 0);

    /// With the difference one change made.
    Growth plus(PayOrigin origin, long pence) {
        return switch (origin) {
            case NEW -> new Growth(newPence + pence, foundPence);
            case FOUND -> new Growth(newPence, foundPence + pence);
            case NONE -> this;
        };
    }
}
