package org.hubplan.ui.board.carry;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Filters;

/// What the planner has selected, at one hub or across several, how many of it are taken, and in which order.
/// A drag, Move to…, Spread… and cut all take from it.
public final class Hand {
    /// After which a digit is the first of another count.
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PlanModel plan;
    private final Filters filters;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Load>> load = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TypedCount typed = new TypedCount();
    private final InstantSource clock = InstantSource.system();
    private long lastTyped = Long.MIN_VALUE;
    private TakeOrder order = TakeOrder.PEOPLE_FIRST;

    /// Whole bunches, of one hub or several, or single posts; never both.
    public record Selection(Set<Bunch> bunches, Set<PostId> posts) {
        public static final Selection NOTHING = new Selection(Set.of(), Set.of());

        public Selection {
            bunches = new LinkedHashSet<>(bunches);
            posts = new LinkedHashSet<>(posts);
        }

        List<Post> in(Plan plan) {
            Set<Post> all = new LinkedHashSet<>();
            bunches.forEach(bunch -> all.addAll(bunch.in(plan)));
            posts.stream()
                    .flatMap(id -> plan.post(id).stream())
                    .filter(post -> !post.closed())
                    .forEach(all::add);
            return all.stream().sorted(Comparator.comparing(Post::id)).toList();
        }
    }

    /// @param filters what of it a filter lets be taken
    public Hand(PlanModel plan, Filters filters) {
        this.plan = plan;
        this.filters = filters;
        plan.nowProperty().subscribe(_ -> look());
        filters.matchingProperty().subscribe(_ -> look());
    }

    /// Of which all can be taken.
    public Hand(PlanModel plan) {
        this(plan, new Filters(plan));
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// What would be taken; empty where nothing is selected.
    public ReadOnlyObjectProperty<Optional<Load>> loadProperty() {
        return load.getReadOnlyProperty();
    }

    public boolean holds(Bunch bunch) {
        return selection.get().bunches().contains(bunch);
    }

    /// Whether several stacks are in hand, of this hub among others: a number said there is then meant of all of them.
    public boolean holdsSeveralOf(HubCode hub) {
        Set<Bunch> bunches = selection.get().bunches();
        return bunches.size() > 1 && bunches.stream().anyMatch(bunch -> bunch.hub().equals(hub));
    }

    /// Hubs of which something is in hand, in the order of their codes.
    public List<HubCode> hubs() {
        return load.get().stream()
                .flatMap(held -> held.from().stream())
                .sorted(Comparator.comparing(HubCode::value))
                .toList();
    }

    // ---- verbs

    /// Selects these bunches and nothing else.
    public void select(Collection<Bunch> bunches) {
        select(new Selection(new LinkedHashSet<>(bunches), Set.of()));
    }

    /// Adds a bunch to the selected ones, whichever hub they are of, or takes it off.
    public void toggle(Bunch bunch) {
        Set<Bunch> bunches = new LinkedHashSet<>(selection.get().bunches());
        if (!bunches.remove(bunch)) {
            bunches.add(bunch);
        }
        select(bunches);
    }

    /// Selects these bunches too.
    public void add(Collection<Bunch> bunches) {
        Set<Bunch> all = new LinkedHashSet<>(selection.get().bunches());
        all.addAll(bunches);
        select(all);
    }

    /// Selects these single posts and nothing else.
    public void selectPosts(Collection<PostId> posts) {
        select(new Selection(Set.of(), new LinkedHashSet<>(posts)));
    }

    /// Forgets what is selected, at every hub.
    public void clear() {
        select(Selection.NOTHING);
    }

    /// How many to take, as near as it can be.
    public void take(int count) {
        load.set(load.get().map(held -> held.withCount(count)));
    }

    /// A digit typed where several stacks of a hub are in hand: digits typed one after another make the count.
    public void type(int digit) {
        if (lastTyped == Long.MIN_VALUE || clock.millis() - lastTyped > PAUSE.toMillis()) {
            typed.begin();
        }
        lastTyped = clock.millis();
        load.get().ifPresent(held -> typed.next(digit, held.posts().size()).ifPresent(this::take));
    }

    public void takeIn(TakeOrder newOrder) {
        order = newOrder;
        load.set(load.get().map(held -> held.withOrder(newOrder)));
    }

    /// Which posts go first, here and in every load taken from anywhere.
    public TakeOrder order() {
        return order;
    }

    private void select(Selection next) {
        if (!next.equals(selection.get())) {
            selection.set(next);
            lastTyped = Long.MIN_VALUE;
            load.set(taken(next, Integer.MAX_VALUE));
        }
    }

    /// After the plan changed: the posts selected may be others now, or gone.
    private void look() {
        int count = load.get().filter(Load::isPart).map(Load::count).orElse(Integer.MAX_VALUE);
        Optional<Load> next = taken(selection.get(), count);
        if (next.isEmpty()) {
            selection.set(Selection.NOTHING);
        }
        if (!next.equals(load.get())) {
            load.set(next);
        }
    }

    private Optional<Load> taken(Selection from, int count) {
        return Load.of(from.in(plan.standing().plan()), filters::matches, count, order);
    }
}
