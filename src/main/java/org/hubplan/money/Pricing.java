package org.hubplan.money;

import java.util.Map;
import java.util.Optional;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;

/// What posts and people cost in one financial year, a full year each.
public final class Pricing {
    private final FinancialYear year;
    private final RateCard card;
    private final long[] pence = new long[Grade.values().length];

    private Pricing(FinancialYear year, RateCard card) {
        this.year = year;
        this.card = card;
        for (Grade grade : Grade.values()) {
            pence[grade.ordinal()] = card.pence(grade).orElse(0);
        }
    }

    /// Prices of a year by its own card, or by the one before where it has none; empty where all cards are later.
    public static Optional<Pricing> of(RateCards cards, FinancialYear year) {
        return cards.inForce(year).map(card -> new Pricing(year, card));
    }

    /// Prices of a year by its own card or the one before; where all cards are later, by the earliest of them.
    public static Pricing nearest(RateCards cards, FinancialYear year) {
        return of(cards, year).orElseGet(() -> cards.byYear().isEmpty()
                ? new Pricing(year, new RateCard(year, Map.of()))
                : new Pricing(year, cards.byYear().firstEntry().getValue()));
    }

    /// Prices of the newest card's year; of nothing at all where there is no card.
    public static Pricing newest(RateCards cards) {
        RateCard card = cards.newest().orElseGet(() -> new RateCard(new FinancialYear(2018), Map.of()));
        return new Pricing(card.year(), card);
    }

    public FinancialYear year() {
        return year;
    }

    /// The card the prices come from, which may be of an earlier year.
    public RateCard card() {
        return card;
    }

    /// Whether the year has no card of its own and uses another's.
    public boolean borrowsEarlierCard() {
        return !card.year().equals(year);
    }

    /// Pence a year for one full-time post; 0 where the card has no line for the grade.
    public long rate(Grade grade) {
        return pence[grade.ordinal()];
    }

    /// The line of the card a figure of this grade rests on, with its basis and parts; empty where there is none.
    public Optional<Rate> line(Grade grade) {
        return Optional.ofNullable(card.rates().get(grade));
    }

    public boolean prices(Grade grade) {
        return pence[grade.ordinal()] > 0;
    }

    /// Pence a year of the post as budgeted, filled or not.
    public long cost(Post post) {
        return Money.yearlyCost(rate(post.grade()), post.fte());
    }

    /// Pence a year of the person, at the grade held.
    public long cost(Occupant person) {
        return Money.yearlyCost(rate(person.grade()), person.fte());
    }

    /// Of one year and by one card.
    @Override
    public boolean equals(Object other) {
        return other instanceof Pricing that && year.equals(that.year) && card.equals(that.card);
    }

    @Override
    public int hashCode() {
        return 31 * year.hashCode() + card.hashCode();
    }
}
