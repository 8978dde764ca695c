package org.hubplan.ledger;

import io.vavr.collection.HashMap;
import org.hubplan.money.Pricing;

/// How far pay has grown from the baseline's, by whose posts are counted. A value.
///
/// @param sums of a full year, those that are nothing left out
record GrowthByScope(HashMap<Scope, Growth> sums) {
    static final GrowthByScope NONE = new GrowthByScope(HashMap.empty());

    Growth of(Scope scope) {
        return sums.getOrElse(scope, Growth.NONE);
    }

    /// After further changes to pay, in any order. O(changes).
    GrowthByScope after(Iterable<PayStep> further, Pricing pricing) {
        HashMap<Scope, Growth> grown = sums;
        for (PayStep step : further) {
            for (Scope scope : step.scopes()) {
                Growth sum = grown.getOrElse(scope, Growth.NONE).plus(step.origin(), step.fullYear(scope, pricing));
                grown = sum.equals(Growth.NONE) ? grown.remove(scope) : grown.put(scope, sum);
            }
        }
        return new GrowthByScope(grown);
    }
}
