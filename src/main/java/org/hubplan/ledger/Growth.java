package org.hubplan.ledger;

import org.hubplan.change.PayOrigin;

/// How a full year's pay of all posts differs from the baseline's. Its sides are ledgers of their own: together
/// they explain the whole difference, and are never shown as one figure.
///
/// @param newPence new money, in pence a year; a saving is negative
/// @param foundPence found from (negative: given back to) existing posts elsewhere, in pence a year
/// @param transferredPence come (negative: gone) with posts from one command's BWT to another's, in pence a year;
///     0 for everything
public record Growth(long newPence, long foundPence, long transferredPence) {
    public static final Growth NONE = new Growth(0, 0, 0);

    /// With nothing transferred.
    public Growth(long newPence, long foundPence) {
        this(newPence, foundPence, 0);
    }

    /// Everything that isn't new money.
    public long redistributedPence() {
        return foundPence + transferredPence;
    }

    /// What it is more, or less, than another, side by side.
    public Growth minus(Growth other) {
        return new Growth(
                newPence - other.newPence, foundPence - other.foundPence, transferredPence - other.transferredPence);
    }

    /// With the difference one change made.
    Growth plus(PayOrigin origin, long pence) {
        return switch (origin) {
            case NEW -> new Growth(newPence + pence, foundPence, transferredPence);
            case FOUND -> new Growth(newPence, foundPence + pence, transferredPence);
            case NONE -> new Growth(newPence, foundPence, transferredPence + pence);
        };
    }
}
