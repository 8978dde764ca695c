package org.hubplan.model;

/// What a plan knows of money, beside its posts: what a post costs, whom posts can be found from, and how an
/// option is paid for.
///
/// @param rates what a post of each grade costs, by financial year
/// @param groups business groups and their BWT
/// @param funding costs beside pay, and where the money comes from; the baseline has none
/// @param giving posts the groups give; the baseline has none
public record Finances(RateCards rates, BusinessGroups groups, FundingPlan funding, Giving giving) {
    static Finances of(RateCards rates) {
        return new Finances(rates, BusinessGroups.NONE, FundingPlan.NONE, Giving.NONE);
    }

    Finances with(RateCards newRates) {
        return new Finances(newRates, groups, funding, giving);
    }

    Finances with(BusinessGroups newGroups) {
        return new Finances(rates, newGroups, funding, giving);
    }

    Finances with(FundingPlan newFunding) {
        return new Finances(rates, groups, newFunding, giving);
    }

    Finances with(Giving newGiving) {
        return new Finances(rates, groups, funding, newGiving);
    }
}
