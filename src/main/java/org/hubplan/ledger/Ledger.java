package org.hubplan.ledger;

import io.vavr.collection.HashMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;
import org.hubplan.money.Pricing;

/// Every total of a plan, in one financial year. A value, kept change by change.
///
/// Lines are kept per scope and dimension; a line of nothing but zeros is not kept at all, so that two
/// ledgers of equal plans are equal.
public final class Ledger {
    private final HashMap<Slice, HashMap<Object, Totals>> slices;
    private final Plan baseline;
    private final Pricing pricing;

    /// One table of lines.
    ///
    /// @param by empty for the single line of the grand total, and for the cells of a hub
    /// @param within the hub whose cells these are, keyed by stack
    record Slice(Scope scope, Optional<By> by, Optional<HubCode> within) {
        /// Key of the one line of a grand total.
        static final String WHOLE = "whole";
    }

    Ledger(HashMap<Slice, HashMap<Object, Totals>> slices, Plan baseline, Pricing pricing) {
        this.slices = slices;
        this.baseline = baseline;
        this.pricing = pricing;
    }

    /// Computed from nothing. Reads every post.
    ///
    /// @param baseline the plan that moves are counted against
    public static Ledger of(Plan plan, Plan baseline, Pricing pricing) {
        return ofSome(plan, baseline, pricing, _ -> true, _ -> true);
    }

    /// The same of some posts, with the people in them, and of some people without a post.
    public static Ledger ofSome(
            Plan plan, Plan baseline, Pricing pricing, Predicate<Post> posts, Predicate<Displaced> people) {
        Posting posting = new Posting(baseline, pricing);
        plan.posts().filter(posts).forEach(post -> posting.post(post, 1));
        plan.displaced().stream().filter(people).forEach(person -> posting.person(person, 1));
        return new Ledger(posting.onto(HashMap.empty(), plan), baseline, pricing);
    }

    /// The ledger after a change, from what the change touched: O(posts touched).
    ///
    /// @param before the plan this ledger is of
    /// @throws IllegalArgumentException if rates changed, so that every cost may differ
    public Ledger after(Plan before, Applied applied) {
        if (!before.rates().equals(applied.plan().rates())) {
            throw new IllegalArgumentException("New rates need a ledger computed from nothing");
        }
        Posting posting = new Posting(baseline, pricing);
        applied.posts().forEach(id -> {
            before.post(id).filter(post -> !post.closed()).ifPresent(post -> posting.post(post, -1));
            applied.plan().post(id).filter(post -> !post.closed()).ifPresent(post -> posting.post(post, 1));
        });
        applied.people().forEach(id -> {
            before.displaced(id).ifPresent(person -> posting.person(person, -1));
            applied.plan().displaced(id).ifPresent(person -> posting.person(person, 1));
        });
        return new Ledger(posting.onto(slices, applied.plan()), baseline, pricing);
    }

    /// A ledger of some posts after some of the plan's changed, with the people in them: O(posts touched).
    ///
    /// @param before the plan this ledger is of some posts of
    /// @param touched posts that may differ
    /// @param those which posts count, before and after
    Ledger ofSomeAfter(Plan before, Plan after, Iterable<PostId> touched, Predicate<Post> those) {
        Posting posting = new Posting(baseline, pricing);
        Predicate<Post> counted = those.and(post -> !post.closed());
        touched.forEach(id -> {
            before.post(id).filter(counted).ifPresent(post -> posting.post(post, -1));
            after.post(id).filter(counted).ifPresent(post -> posting.post(post, 1));
        });
        return new Ledger(posting.onto(slices, after), baseline, pricing);
    }

    /// Computed from nothing again, against the same baseline at other prices. Reads every post.
    Ledger anew(Plan plan, Pricing otherPricing) {
        return of(plan, baseline, otherPricing);
    }

    public Pricing pricing() {
        return pricing;
    }

    /// The plan that moves are counted against.
    Plan baseline() {
        return baseline;
    }

    boolean isPricedAt(Pricing other) {
        return pricing.year().equals(other.year()) && pricing.card().equals(other.card());
    }

    /// The grand total of a scope.
    public Totals total(Scope scope) {
        return line(new Slice(scope, Optional.empty(), Optional.empty()), Slice.WHOLE);
    }

    /// One line; all zeros where nothing counts to it.
    ///
    /// @param key of the type `by` names
    public Totals of(Scope scope, By by, Object key) {
        return line(new Slice(scope, Optional.of(by), Optional.empty()), key);
    }

    /// What sits at one hub.
    public Totals at(Scope scope, HubCode hub) {
        return of(scope, By.HUB, hub);
    }

    /// One cell of a hub's matrix.
    public Totals cell(Scope scope, HubCode hub, String function, Grade grade) {
        return line(new Slice(scope, Optional.empty(), Optional.of(hub)), new Stack(hub, function, grade));
    }

    /// The line of a part of the plan.
    ///
    /// @param where a hub with any of its parts, or a lane, a function or a grade alone
    /// @throws IllegalArgumentException if it is narrowed in a way no line is kept for
    public Totals of(Scope scope, Where where) {
        boolean inHub = where.function().isPresent() || where.grade().isPresent();
        if (where.kind().isPresent() && (where.hub().isPresent() || inHub)
                || where.hub().isEmpty() && where.function().isPresent() && where.grade().isPresent()) {
            throw new IllegalArgumentException("No line is kept for " + where);
        }
        if (where.hub().isPresent() && inHub) {
            return lines(scope, where.hub().get()).entrySet().stream()
                    .filter(cell -> where.function().map(cell.getKey().function()::equals).orElse(true))
                    .filter(cell -> where.grade().map(cell.getKey().grade()::equals).orElse(true))
                    .map(Map.Entry::getValue)
                    .reduce(Totals.ZERO, Totals::plus);
        }
        return where.hub().map(hub -> at(scope, hub))
                .or(() -> where.kind().map(kind -> of(scope, By.KIND, kind)))
                .or(() -> where.function().map(function -> of(scope, By.FUNCTION, function)))
                .or(() -> where.grade().map(grade -> of(scope, By.GRADE, grade)))
                .orElseGet(() -> total(scope));
    }

    /// Every cell of a hub's matrix in which someone or something sits, in no particular order.
    public Map<Stack, Totals> cells(Scope scope, HubCode hub) {
        Map<Stack, Totals> cells = lines(scope, hub);
        cells.values().removeIf(line -> line.posts() == 0 && line.get(Figure.PEOPLE) == 0);
        return cells;
    }

    /// Those too in which people are aligned in and nothing sits.
    private Map<Stack, Totals> lines(Scope scope, HubCode hub) {
        Map<Stack, Totals> cells = new LinkedHashMap<>();
        slices.getOrElse(new Slice(scope, Optional.empty(), Optional.of(hub)), HashMap.empty())
                .forEach((stack, totals) -> cells.put((Stack) stack, totals));
        return cells;
    }

    /// Whether a hub's lines are the very same ones in both ledgers, told without looking at them. So they are
    /// where no change from one to the other touched the hub; lines computed anew may be equal and not the same.
    public boolean sharesLinesAt(HubCode hub, Ledger other) {
        Slice cells = new Slice(Scope.EVERYTHING, Optional.empty(), Optional.of(hub));
        return slices.get(cells).getOrNull() == other.slices.get(cells).getOrNull();
    }

    /// Whether the line of one cell is the very same in both ledgers, told without looking at it: no change from one
    /// to the other touched a post of the stack.
    public boolean sharesLineOf(Stack stack, Ledger other) {
        Slice cells = new Slice(Scope.EVERYTHING, Optional.empty(), Optional.of(stack.hub()));
        return line(cells, stack) == other.line(cells, stack);
    }

    /// Every line of a dimension that isn't empty, keys in their natural order.
    public Map<Object, Totals> rows(Scope scope, By by) {
        Map<Object, Totals> rows = new LinkedHashMap<>();
        slices.getOrElse(new Slice(scope, Optional.of(by), Optional.empty()), HashMap.empty())
                .toJavaStream()
                .sorted(Comparator.comparing(row -> natural(row._1)))
                .forEach(row -> rows.put(row._1, row._2));
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> natural(Object key) {
        return (Comparable<Object>) key;
    }

    /// The posts and people a figure comes from, each with what it counts for there. Reads every post.
    ///
    /// @param plan the plan this ledger is of
    public Behind behind(Plan plan, Figure figure, Scope scope, Where where) {
        Stream<Behind.Share> posts = plan.posts()
                .filter(post -> scope.includes(post.owner()))
                .map(post -> Behind.Share.of(post, alone(posting -> posting.post(post, 1)).in(where, plan)))
                .filter(share -> share.totals().get(figure) != 0)
                .sorted(Comparator.comparing(share -> share.post().orElseThrow().number()));
        Stream<Behind.Share> people = plan.displaced().stream()
                .filter(person -> scope.includes(person.command()))
                .map(person -> Behind.Share.of(person, alone(posting -> posting.person(person, 1)).in(where, plan)))
                .filter(share -> share.totals().get(figure) != 0);
        return new Behind(figure, Stream.concat(posts, people).toList());
    }

    private Posting alone(Consumer<Posting> one) {
        Posting posting = new Posting(baseline, pricing);
        one.accept(posting);
        return posting;
    }

    private Totals line(Slice slice, Object key) {
        return slices.getOrElse(slice, HashMap.empty()).getOrElse(key, Totals.ZERO);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger that
                && slices.equals(that.slices)
                && isPricedAt(that.pricing);
    }

    @Override
    public int hashCode() {
        return slices.hashCode();
    }

    @Override
    public String toString() {
        return "Ledger " + pricing.year() + ": " + total(Scope.EVERYTHING);
    }
}
