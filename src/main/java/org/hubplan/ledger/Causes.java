package org.hubplan.ledger;

import io.vavr.collection.HashSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.money.Pricing;

/// Why a line of figures differs between two standings on one baseline. The line of the one, with the net of every
/// cause, is the line of the other, on every figure.
///
/// Each post is compared as it is here and there, however often it changed on the way: moved and moved back is
/// not moved. Where several things differ, they are taken in the order transferred, moved, regraded, hours, funded,
/// with whoever left gone before and whoever joined come after; all at the prices of the other, where an option has
/// rates of its own.
///
/// @param by every cause that made a difference
public record Causes(Scope scope, Where where, Map<Cause, Movement> by) {
    private static final Figure[] FIGURES = Figure.values();

    public Causes {
        by = Collections.unmodifiableMap(by.isEmpty() ? Map.of() : new EnumMap<>(by));
    }

    /// O(posts either standing's changes touched); where their rates differ, every post is read.
    ///
    /// @throws IllegalArgumentException if they rest on different baselines or are priced in different years
    public static Causes between(Standing from, Standing to, Scope scope, Where where) {
        return new Telling(from, to, scope, where).all();
    }

    /// Nothing at all where the cause made no difference.
    public Movement of(Cause cause) {
        return by.getOrDefault(cause, Movement.NONE);
    }

    /// The whole difference.
    public Totals net() {
        return by.values().stream().map(Movement::net).reduce(Totals.ZERO, Totals::plus);
    }

    /// Every cause's ups and downs together, without their signs.
    public Totals gross() {
        return by.values().stream().map(Movement::gross).reduce(Totals.ZERO, Totals::plus);
    }

    /// Posts that may differ between the two.
    static Set<PostId> touchedByEither(Standing from, Standing to) {
        HashSet<PostId> some = from.touched();
        return some.addAll(to.touched()).toJavaSet();
    }

    /// A movement while it is being added up.
    private static final class Sides {
        private final long[] up = new long[FIGURES.length];
        private final long[] down = new long[FIGURES.length];

        void add(Totals difference) {
            for (Figure figure : FIGURES) {
                long amount = difference.get(figure);
                (amount > 0 ? up : down)[figure.ordinal()] += amount;
            }
        }

        Movement movement() {
            return new Movement(new Totals(up), new Totals(down));
        }
    }

    /// Goes through every post and person that may differ, and puts down what each difference is due to.
    private static final class Telling {
        private final Map<Cause, Sides> by = new EnumMap<>(Cause.class);
        private final Standing from;
        private final Standing to;
        private final Scope scope;
        private final Where where;
        private final Plan ground;
        private final Plan baseline;
        private final Pricing pricing;

        Telling(Standing from, Standing to, Scope scope, Where where) {
            this.from = from;
            this.to = to;
            this.scope = scope;
            this.where = where;
            this.ground = withHubsOfBoth();
            this.baseline = to.ledger().baseline();
            this.pricing = to.ledger().pricing();
            if (from.ledger().baseline() != baseline
                    || !from.ledger().pricing().year().equals(pricing.year())) {
                throw new IllegalArgumentException("Only standings on one baseline in one year's prices are compared");
            }
        }

        /// Where hubs of either can be looked up.
        private Plan withHubsOfBoth() {
            Plan both = to.plan();
            for (Hub hub : from.plan().hubs()) {
                both = both.hub(hub.code()).isPresent() ? both : both.with(hub);
            }
            return both;
        }

        Causes all() {
            if (!from.isPricedAt(pricing)) {
                Pricing first = from.ledger().pricing();
                from.plan().posts().forEach(post -> step(Cause.PRICED, of(post, first), of(post)));
                from.plan().displaced().forEach(person -> step(Cause.PRICED, of(person, first), of(person)));
            }
            touchedByEither(from, to).forEach(id -> post(open(from, id), open(to, id)));
            people();
            Map<Cause, Movement> movements = new EnumMap<>(Cause.class);
            by.forEach((cause, sides) -> movements.put(cause, sides.movement()));
            return new Causes(scope, where, movements);
        }

        private static Optional<Post> open(Standing standing, PostId id) {
            return standing.plan().post(id).filter(post -> !post.closed());
        }

        private void post(Optional<Post> before, Optional<Post> after) {
            if (before.equals(after)) {
                return;
            }
            if (before.isEmpty()) {
                Post added = after.get().withOccupants(List.of());
                step(Cause.ADDED, Totals.ZERO, of(added));
                step(Cause.JOINED, of(added), of(after.get()));
            } else if (after.isEmpty()) {
                Post empty = before.get().withOccupants(List.of());
                step(Cause.LEFT, of(before.get()), of(empty));
                step(Cause.REMOVED, of(empty), Totals.ZERO);
            } else {
                changed(before.get(), after.get());
            }
        }

        private void changed(Post before, Post after) {
            Post staffed = before;
            if (!before.occupants().equals(after.occupants())) {
                staffed = step(Cause.LEFT, before, before.withOccupants(both(before, after)));
            }
            Post transferred = step(Cause.TRANSFERRED, staffed, staffed.ownedBy(after.owner()));
            Post moved = step(Cause.MOVED, transferred, transferred.at(after.hub()));
            Post regraded = step(Cause.REGRADED, moved, moved.withGrade(after.grade()));
            Post timed = step(Cause.FTE_CHANGED, regraded, regraded.withFte(after.fte()));
            Post funded = step(Cause.FUNDED, timed, timed.withFunding(after.funded()));
            if (!funded.equals(after)) {
                Post aligned = step(Cause.ALIGNED, funded, after.withOccupants(both(after, before)));
                step(Cause.JOINED, aligned, after);
            }
        }

        private Post step(Cause cause, Post before, Post after) {
            if (!before.equals(after)) {
                step(cause, of(before), of(after));
            }
            return after;
        }

        /// The people of one post who are in the other too.
        private static List<Occupant> both(Post one, Post other) {
            Set<PersonId> others = other.occupants().stream().map(Occupant::id).collect(Collectors.toSet());
            return one.occupants().stream().filter(person -> others.contains(person.id())).toList();
        }

        private void people() {
            for (Displaced person : to.plan().displaced()) {
                Optional<Displaced> already = from.plan().displaced(person.id());
                step(Cause.DISPLACED, already.map(this::of).orElse(Totals.ZERO), of(person));
            }
            for (Displaced person : from.plan().displaced()) {
                if (to.plan().displaced(person.id()).isEmpty()) {
                    step(Cause.PLACED, of(person), Totals.ZERO);
                }
            }
        }

        private void step(Cause cause, Totals before, Totals after) {
            Totals difference = after.minus(before);
            if (!difference.isZero()) {
                by.computeIfAbsent(cause, _ -> new Sides()).add(difference);
            }
        }

        private Totals of(Post post) {
            return of(post, pricing);
        }

        private Totals of(Post post, Pricing prices) {
            return scope.includes(post.owner()) ? posted(posting -> posting.post(post, 1), prices) : Totals.ZERO;
        }

        private Totals of(Displaced person) {
            return of(person, pricing);
        }

        private Totals of(Displaced person, Pricing prices) {
            return scope.includes(person.command())
                    ? posted(posting -> posting.person(person, 1), prices)
                    : Totals.ZERO;
        }

        private Totals posted(Consumer<Posting> one, Pricing prices) {
            Posting posting = new Posting(baseline, prices);
            one.accept(posting);
            return posting.in(where, ground);
        }
    }
}
