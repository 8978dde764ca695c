package org.hubplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an option costs beside pay, and how all of it is to be paid for. Whether the money goes round is for the
/// room `money` to reckon.
///
/// @param lines costs beside pay, no two of one name, in any case of letters
/// @param sources no two of one name
/// @param payments into reserves
/// @param assignments in the order they take from their sources
/// @param assumed where it isn't the usual; empty where it is
public record FundingPlan(
        List<CostLine> lines,
        List<FundingSource> sources,
        List<ReservePayment> payments,
        List<Assignment> assignments,
        Optional<Assumptions> assumed) {
    /// The line every option has: new money for pay, by the ledger. Pay found from existing posts is none of it.
    public static final String NEW_PAY = "New pay";

    /// The line of what increments are assumed to add to new pay.
    public static final String INCREMENTS = "Increments assumed on new pay";

    /// Names that no cost line is given, as these follow from pay.
    public static final List<String> OF_PAY = List.of(NEW_PAY, INCREMENTS);

    public static final FundingPlan NONE = new FundingPlan(List.of(), List.of(), List.of(), List.of());

    public FundingPlan {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        payments = List.copyOf(payments);
        assignments = List.copyOf(assignments);
        assumed = assumed.filter(some -> !some.equals(Assumptions.USUAL));
        requireOnce(Stream.concat(Stream.of(NEW_PAY), lines.stream().map(CostLine::name)));
        requireOnce(sources.stream().map(FundingSource::name));
        requireKnown(lines, sources, payments, assignments);
    }

    /// With what is usually assumed.
    public FundingPlan(
            List<CostLine> lines, List<FundingSource> sources, List<ReservePayment> payments, List<Assignment> assignments) {
        this(lines, sources, payments, assignments, Optional.empty());
    }

    private static void requireKnown(
            List<CostLine> lines,
            List<FundingSource> sources,
            List<ReservePayment> payments,
            List<Assignment> assignments) {
        boolean paid = payments.stream().allMatch(payment ->
                has(sources, payment.source(), one -> !one.isReserve() && !one.isPressure())
                        && has(sources, payment.reserve(), FundingSource::isReserve));
        boolean assigned = assignments.stream().allMatch(one -> has(sources, one.source(), _ -> true)
                && (one.line().equals(NEW_PAY) || lines.stream().anyMatch(line -> line.name().equals(one.line()))));
        if (!paid || !assigned) {
            throw new IllegalArgumentException("Payments and assignments name lines and sources there are");
        }
    }

    private static void requireOnce(Stream<String> names) {
        List<String> all = names.map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two cost lines, or two sources, have one name: " + all);
        }
    }

    private static boolean has(List<FundingSource> sources, String name, Predicate<FundingSource> fit) {
        return sources.stream().anyMatch(source -> source.name().equals(name) && fit.test(source));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Assumptions assumptions() {
        return assumed.orElse(Assumptions.USUAL);
    }

    /// In any case of letters.
    public Optional<CostLine> line(String name) {
        return lines.stream().filter(line -> line.name().equalsIgnoreCase(name)).findFirst();
    }

    public Optional<FundingSource> source(String name) {
        return sources.stream().filter(source -> source.name().equalsIgnoreCase(name)).findFirst();
    }

    // ---- the same with something changed

    /// With this line at the end, or in place of the one of its name, letter for letter.
    public FundingPlan with(CostLine line) {
        return new FundingPlan(
                placed(lines, line, known -> known.name().equals(line.name())), sources, payments, assignments, assumed);
    }

    /// Without a line, and without what was assigned to it.
    public FundingPlan withoutLine(String name) {
        return new FundingPlan(
                dropped(lines, line -> line.name().equals(name)),
                sources,
                payments,
                dropped(assignments, one -> one.line().equals(name)),
                assumed);
    }

    public FundingPlan with(FundingSource source) {
        return new FundingPlan(
                lines, placed(sources, source, known -> known.name().equals(source.name())), payments, assignments, assumed);
    }

    /// Without a source, and without what was assigned or paid from it or into it.
    public FundingPlan withoutSource(String name) {
        return new FundingPlan(
                lines,
                dropped(sources, source -> source.name().equals(name)),
                dropped(payments, paid -> paid.source().equals(name) || paid.reserve().equals(name)),
                dropped(assignments, one -> one.source().equals(name)),
                assumed);
    }

    /// With this payment, in place of one of the same year between the same two.
    public FundingPlan with(ReservePayment payment) {
        return new FundingPlan(lines, sources, placed(payments, payment, payment::isOf), assignments, assumed);
    }

    public FundingPlan withoutPayment(String source, String reserve, FinancialYear year) {
        return new FundingPlan(lines, sources, dropped(payments, paid -> paid.isOf(source, reserve, year)), assignments, assumed);
    }

    /// With this assignment last, or in place of the one of the same line, source and first year.
    public FundingPlan with(Assignment assignment) {
        return new FundingPlan(lines, sources, payments, placed(assignments, assignment, assignment::isOf), assumed);
    }

    /// Without any assignment of a source to a line.
    public FundingPlan withoutAssignments(String line, String source) {
        return new FundingPlan(
                lines, sources, payments, dropped(assignments, one -> one.line().equals(line) && one.source().equals(source)), assumed);
    }

    /// Under other assumptions.
    public FundingPlan with(Assumptions assumptions) {
        return new FundingPlan(lines, sources, payments, assignments, Optional.of(assumptions));
    }

    private static <T> List<T> placed(List<T> all, T one, Predicate<T> same) {
        List<T> placed = new ArrayList<>(all);
        IntStream.range(0, all.size())
                .filter(at -> same.test(all.get(at)))
                .findFirst()
                .ifPresentOrElse(at -> placed.set(at, one), () -> placed.add(one));
        return placed;
    }

    private static <T> List<T> dropped(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
