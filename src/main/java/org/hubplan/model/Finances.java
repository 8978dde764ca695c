package org.hubplan.model;

/// What a plan knows of money, beside its posts: what a post costs, and whom posts can be found from.
///
/// @param rates what a post of each grade costs, by financial year
/// @param groups business groups and their BWT
public record Finances(RateCards rates, BusinessGroups groups) {
    static Finances of(RateCards rates) {
        return new Finances(rates, BusinessGroups.NONE);
    }

    Finances with(RateCards newRates) {
        return new Finances(newRates, groups);
    }

    Finances with(BusinessGroups newGroups) {
        return new Finances(rates, newGroups);
    }
}
