package org.hubplan.model;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The rate cards of a plan, one a financial year.
public record RateCards(NavigableMap<FinancialYear, RateCard> byYear) {
    public static final RateCards NONE = new RateCards(new TreeMap<>());

    public RateCards {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    public static RateCards of(RateCard card) {
        return NONE.with(card);
    }

    /// These cards with one more, which replaces the card of its year.
    public RateCards with(RateCard card) {
        NavigableMap<FinancialYear, RateCard> all = new TreeMap<>(byYear);
        all.put(card.year(), card);
        return new RateCards(all);
    }

    public Optional<RateCard> of(FinancialYear year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /// The card used for a year: its own, or else the one before; empty where all cards are of later years.
    public Optional<RateCard> inForce(FinancialYear year) {
        return Optional.ofNullable(byYear.floorEntry(year)).map(Map.Entry::getValue);
    }

    /// The card of the latest year, which says the year of every figure where none is asked for.
    public Optional<RateCard> newest() {
        return byYear.isEmpty() ? Optional.empty() : Optional.of(byYear.lastEntry().getValue());
    }
}
