package org.hubplan.ledger;

import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;

/// What makes posts, or people, cost alike at any prices.
///
/// @param owner the command whose pay bill it is on
/// @param fte hundredths
public record Paid(Side side, Command owner, Grade grade, long fte) {
    /// Which part of a pay bill.
    public enum Side {
        /// A post with a budget behind it, filled or not.
        FUNDED,
        /// A post without one.
        UNFUNDED,
        /// Someone on the strength, at the grade held.
        PERSON
    }

    static Paid of(Post post) {
        return new Paid(post.funded() ? Side.FUNDED : Side.UNFUNDED, post.owner(), post.grade(), post.fte());
    }

    static Paid of(Occupant person, Post post) {
        return new Paid(Side.PERSON, post.owner(), person.grade(), person.fte());
    }

    static Paid of(Displaced waiting) {
        return new Paid(Side.PERSON, waiting.command(), waiting.person().grade(), waiting.person().fte());
    }

    boolean isPost() {
        return side != Side.PERSON;
    }

    /// Pence a year of one.
    long cost(Pricing pricing) {
        return Money.yearlyCost(pricing.rate(grade), fte);
    }
}
