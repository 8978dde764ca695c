package org.hubplan.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hubplan.change.PayOrigin;
import org.hubplan.ledger.Paid.Side;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.money.Pricing;

/// A figure of cost by the rates it rests on: for each grade how many, what FTE and at which rate. Posts cost at their
/// grade; people at the grade they hold, which need not be their post's.
///
/// @param pricing says which card, which may be of an earlier year than the one asked for
/// @param ofPeople whether people are counted, and not posts
/// @param lines senior first
public record AtRates(Pricing pricing, boolean ofPeople, List<Line> lines) {
    public AtRates {
        lines = List.copyOf(lines);
    }

    /// All that costs at one rate.
    ///
    /// @param count posts, or for the cost of strength people; negative for what changes took away
    /// @param fte hundredths of theirs
    /// @param rate pence a year for one full-time post
    /// @param pence a year, each rounded by itself
    public record Line(Grade grade, int count, long fte, long rate, long pence) {
        private static Line of(Paid paid, int count, Pricing pricing) {
            return new Line(
                    paid.grade(), count, count * paid.fte(), pricing.rate(paid.grade()), count * paid.cost(pricing));
        }

        private Line plus(Line more) {
            return new Line(grade, count + more.count, fte + more.fte, rate, pence + more.pence);
        }

        /// Whether it is pence more or less than the rate makes of the FTE in one go.
        public boolean isRoundedOneByOne() {
            return Math.abs(pence) != Money.yearlyCost(rate, Math.abs(fte));
        }
    }

    /// @param behind of a figure of cost
    /// @throws IllegalArgumentException if the figure is none
    public static AtRates of(Behind behind, Pricing pricing) {
        boolean ofPeople = switch (behind.figure()) {
            case BWT_COST, UNFUNDED_BWT_COST -> false;
            case STRENGTH_COST -> true;
            default -> throw new IllegalArgumentException("No cost: " + behind.figure());
        };
        Payroll payroll = new Payroll();
        behind.shares().forEach(share -> {
            share.post().ifPresent(post -> payroll.add(post, 1));
            share.person().ifPresent(person -> payroll.add(person, 1));
        });
        return of(payroll.parts(paid -> paid.isPost() != ofPeople).stream(), ofPeople, pricing);
    }

    /// A full year of the pay that an option's changes bring and take away.
    ///
    /// @param until those that have taken effect by this day
    /// @param origin whose: new money's, or everything else's
    public static AtRates ofChanges(
            Standing standing, Scope scope, Pricing pricing, LocalDate until, Predicate<PayOrigin> origin) {
        return of(
                inEffect(standing, until)
                        .filter(step -> origin.test(step.origin()))
                        .flatMap(step -> step.posts().stream())
                        .filter(part -> scope.includes(part.paid().owner())),
                false,
                pricing);
    }

    /// A full year of a part of the pay bill, as it stands by the end of the year priced; empty for the vacancy saving,
    /// which is the difference of two parts.
    public static Optional<AtRates> ofBill(Standing standing, Scope scope, Pricing pricing, PayBill.Part part) {
        return switch (part) {
            case FUNDED -> Optional.of(ofBill(standing, scope, pricing, Set.of(Side.FUNDED)));
            case NON_FUNDED -> Optional.of(ofBill(standing, scope, pricing, Set.of(Side.UNFUNDED)));
            case BWT -> Optional.of(ofBill(standing, scope, pricing, Set.of(Side.FUNDED, Side.UNFUNDED)));
            case STRENGTH -> Optional.of(ofBill(standing, scope, pricing, Set.of(Side.PERSON)));
            case VACANCY_SAVING -> Optional.empty();
        };
    }

    private static AtRates ofBill(Standing standing, Scope scope, Pricing pricing, Set<Side> sides) {
        return of(
                Stream.concat(
                                standing.baselinePayroll().parts(_ -> true).stream(),
                                inEffect(standing, pricing.year().lastDay())
                                        .flatMap(step -> Stream.concat(step.posts().stream(), step.people().stream())))
                        .filter(one -> sides.contains(one.paid().side()) && scope.includes(one.paid().owner())),
                sides.contains(Side.PERSON),
                pricing);
    }

    private static Stream<PayStep> inEffect(Standing standing, LocalDate until) {
        return standing.paySteps().stream().filter(step -> !step.effective().isAfter(until));
    }

    private static AtRates of(Stream<PayStep.Part> parts, boolean ofPeople, Pricing pricing) {
        Map<Grade, Line> lines = new EnumMap<>(Grade.class);
        parts.map(part -> Line.of(part.paid(), part.count(), pricing))
                .forEach(line -> lines.merge(line.grade(), line, Line::plus));
        lines.values().removeIf(line -> line.count() == 0 && line.pence() == 0);
        return new AtRates(pricing, ofPeople, List.copyOf(lines.values()));
    }

    /// The figure, in pence a year.
    public long sum() {
        return lines.stream().mapToLong(Line::pence).sum();
    }
}
