package org.hubplan.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;

/// A figure of cost by the rates it rests on: for each grade how many, what FTE and at which rate. Posts cost at their
/// grade; people at the grade they hold, which need not be their post's.
///
/// @param pricing says which card, which may be of an earlier year than the one asked for
/// @param lines senior first
public record AtRates(Pricing pricing, List<Line> lines) {
    public AtRates {
        lines = List.copyOf(lines);
    }

    /// All that costs at one rate.
    ///
    /// @param count posts, or for the cost of strength people
    /// @param fte hundredths of theirs
    /// @param rate pence a year for one full-time post
    /// @param pence a year, each rounded by itself
    public record Line(Grade grade, int count, long fte, long rate, long pence) {
        private Line plus(long itsFte, long itsPence) {
            return new Line(grade, count + 1, fte + itsFte, rate, pence + itsPence);
        }

        /// Whether it is pence more or less than the rate makes of the FTE in one go.
        public boolean isRoundedOneByOne() {
            return pence != Money.yearlyCost(rate, fte);
        }
    }

    /// @param behind of a figure of cost
    /// @throws IllegalArgumentException if the figure is none
    public static AtRates of(Behind behind, Pricing pricing) {
        Map<Grade, Line> lines = new EnumMap<>(Grade.class);
        for (Behind.Share share : behind.shares()) {
            switch (behind.figure()) {
                case BWT_COST, UNFUNDED_BWT_COST ->
                    share.post().ifPresent(post -> add(lines, pricing, post.grade(), post.fte()));
                case STRENGTH_COST -> {
                    share.post().map(Post::occupants).orElse(List.of()).forEach(one -> add(lines, pricing, one));
                    share.person().map(Displaced::person).ifPresent(one -> add(lines, pricing, one));
                }
                default -> throw new IllegalArgumentException("No cost: " + behind.figure());
            }
        }
        return new AtRates(pricing, List.copyOf(lines.values()));
    }

    private static void add(Map<Grade, Line> lines, Pricing pricing, Occupant person) {
        add(lines, pricing, person.grade(), person.fte());
    }

    private static void add(Map<Grade, Line> lines, Pricing pricing, Grade grade, long fte) {
        long rate = pricing.rate(grade);
        lines.merge(
                grade,
                new Line(grade, 1, fte, rate, Money.yearlyCost(rate, fte)),
                (all, one) -> all.plus(one.fte(), one.pence()));
    }

    /// The figure, in pence a year.
    public long sum() {
        return lines.stream().mapToLong(Line::pence).sum();
    }
}
