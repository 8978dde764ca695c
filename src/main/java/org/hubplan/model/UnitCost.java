package org.hubplan.model;

/// What each of something costs.
///
/// @param pence of one, above 0
public record UnitCost(CostDriver per, long pence) {
    public UnitCost {
        if (pence <= 0) {
            throw new IllegalArgumentException("One of what is counted costs more than £0");
        }
    }

    /// `£1,200 per new post`
    public String words() {
        return Money.words(pence) + " per " + per.label();
    }
}
