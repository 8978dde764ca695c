package org.hubplan.ui.filter;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.ledger.Part;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;

/// The filter of one open plan, the same over the board and over the table of posts, and what it lets through.
///
/// Without a filter it costs nothing. With one, what matches is found anew where the filter, the hubs or the baseline
/// change, and kept at the cost of the posts touched where the plan does; a drag's frames ask for nothing.
public final class Filters {
    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<PostFilter> filter = new ReadOnlyObjectWrapper<>(PostFilter.ALL);
    private final ReadOnlyObjectWrapper<Matching> matching;
    private Ground ground;
    private Optional<Part> before = Optional.empty();

    /// What a filter lets through.
    ///
    /// @param filter which filter
    /// @param test which posts it lets through; another one whenever a post could match otherwise than before
    /// @param part what the posts that match add up to
    /// @param posts how many posts match
    /// @param of how many posts there are
    public record Matching(PostFilter filter, Predicate<Post> test, Part part, long posts, long of) {
        public boolean isAll() {
            return filter.isAll();
        }
    }

    public Filters(PlanModel plan) {
        this.plan = plan;
        this.matching = new ReadOnlyObjectWrapper<>(everything());
        plan.checkedProperty().subscribe(_ -> keepUp());
    }

    public ReadOnlyObjectProperty<PostFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public PostFilter filter() {
        return filter.get();
    }

    /// Which posts match, of the plan as it is on disk whatever is being tried out. Always of the filter that is set.
    public ReadOnlyObjectProperty<Matching> matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    public Matching matching() {
        return matching.get();
    }

    /// Whether a post is let through.
    public boolean matches(Post post) {
        return matching.get().test().test(post);
    }

    /// What matches of the plan as it is on disk; without a filter all of it.
    public Part now() {
        return filter.get().isAll() ? Part.whole(plan.standing()) : matching.get().part();
    }

    /// What matches of the plan as it is on disk; empty without a filter.
    public Optional<Part> some() {
        return filter.get().isAll() ? Optional.empty() : Optional.of(matching.get().part());
    }

    /// What matches of what is being tried out, or of the plan as it is.
    public Part shown() {
        return filter.get().isAll() ? Part.whole(plan.shown()) : matching.get().part().at(plan.shown());
    }

    /// What the same filter lets through of the baseline. Empty where it asks what has changed against it: of the baseline
    /// itself nothing has. Counted at the first asking after the filter or the baseline changed.
    public Optional<Part> baseline() {
        if (filter.get().isAll()) {
            return Optional.of(Part.whole(plan.baseline()));
        }
        if (filter.get().asks(Chip.Kind.CHANGED)) {
            return Optional.empty();
        }
        Predicate<Post> test = matching.get().test();
        if (before.filter(part -> part.standing() == plan.baseline() && part.those() == test).isEmpty()) {
            before = Optional.of(matching.get().part().at(plan.baseline()));
        }
        return before;
    }

    /// How many posts of the plan are on the BWT of commands whose posts the ribbon doesn't count.
    public long onOthersBwt() {
        return all(plan.standing()) - plan.standing().ledger().total(plan.scopeProperty().get()).posts();
    }

    /// Those posts. Reads every post.
    public Part postsOnOthersBwt() {
        Scope counted = plan.scopeProperty().get();
        return Part.of(plan.standing(), post -> !counted.includes(post.owner()));
    }

    // ---- verbs

    public void set(PostFilter next) {
        if (!next.equals(filter.get())) {
            filter.set(next);
            find();
        }
    }

    public void add(Chip chip) {
        set(filter.get().with(chip));
    }

    public void remove(Chip chip) {
        set(filter.get().without(chip));
    }

    /// Adds a chip, or takes it off where it is on.
    public void toggle(Chip chip) {
        set(filter.get().has(chip) ? filter.get().without(chip) : filter.get().with(chip));
    }

    /// Looks for posts that mention these words; for none where they are blank.
    public void search(String text) {
        set(filter.get().withText(text));
    }

    public void clear() {
        set(PostFilter.ALL);
    }

    // ---- keeping in step

    private void keepUp() {
        Standing now = plan.standing();
        if (matching.get().part().standing() == now) {
            return;
        }
        if (filter.get().isAll()) {
            matching.set(everything());
        } else if (ground().isSameAs(ground)) {
            let(matching.get().test(), matching.get().part().at(now));
        } else {
            find();
        }
    }

    private void find() {
        if (filter.get().isAll()) {
            matching.set(everything());
            return;
        }
        ground = ground();
        Predicate<Post> test = filter.get().on(ground);
        let(test, Part.of(plan.standing(), test));
    }

    private void let(Predicate<Post> test, Part part) {
        matching.set(new Matching(
                filter.get(),
                test,
                part,
                part.ledger().total(Scope.EVERYTHING).posts(),
                all(part.standing())));
    }

    private Matching everything() {
        Part whole = Part.whole(plan.standing());
        long all = all(whole.standing());
        return new Matching(PostFilter.ALL, whole.those(), whole, all, all);
    }

    private Ground ground() {
        return Ground.of(plan.standing().plan(), plan.baseline().plan());
    }

    private static long all(Standing standing) {
        return standing.ledger().total(Scope.EVERYTHING).posts();
    }
}
