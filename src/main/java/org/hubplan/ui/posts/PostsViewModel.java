package org.hubplan.ui.posts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.report.Block.Table;
import org.hubplan.session.Memory;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.kit.Texts;

/// Every post of the plan as it stands in the option on the screen, one a line: filtered, sorted, selected.
///
/// What is selected is what is in hand on the board, and the other way round. After a change only the lines of posts
/// that changed are looked at again.
public final class PostsViewModel {
    private final PlanModel plan;
    private final Hand hand;
    private final Filters filters;
    private final PostLines all = new PostLines();
    private final FilteredList<PostLine> filtered = new FilteredList<>(all.lines(), _ -> true);
    private final SortedList<PostLine> shown = new SortedList<>(filtered);
    private final FilterRow row = new FilterRow();
    private final TableShape shape;
    private final ReadOnlyObjectWrapper<PostSums> shownSums = new ReadOnlyObjectWrapper<>(PostSums.NONE);
    private final ReadOnlyObjectWrapper<PostSums> selectedSums = new ReadOnlyObjectWrapper<>(PostSums.NONE);
    private final ReadOnlyObjectWrapper<Set<PostId>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper laying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shifting = new ReadOnlyBooleanWrapper();
    private Optional<Seen> seen = Optional.empty();
    private Predicate<Post> tested = _ -> true;

    /// @param hand what is selected, here and on the board
    /// @param filters which posts are looked at, here and on the board
    /// @param memory keeps columns and order from one start to the next
    public PostsViewModel(PlanModel plan, Hand hand, Filters filters, Memory memory) {
        this.plan = plan;
        this.hand = hand;
        this.filters = filters;
        this.shape = new TableShape(memory);
        filtered.addListener(this::sum);
        plan.checkedProperty().subscribe(_ -> show());
        row.ruleProperty().subscribe((_, _) -> filter());
        filters.matchingProperty().subscribe(matching -> {
            if (matching.test() != tested) {
                tested = matching.test();
                filter();
            }
        });
        shape.sortingProperty().subscribe(sorting -> shift(() -> shown.setComparator(sorting.order().orElse(null))));
        shape.layoutProperty().subscribe(layout ->
                layout.columns().stream().filter(place -> !place.shown()).forEach(place -> row.clear(place.column())));
        hand.loadProperty().subscribe(this::follow);
    }

    public PlanModel plan() {
        return plan;
    }

    public Filters filters() {
        return filters;
    }

    /// What is typed above the columns.
    public FilterRow row() {
        return row;
    }

    /// Columns and order.
    public TableShape shape() {
        return shape;
    }

    /// The lines that the filters let through, in the order chosen.
    public ObservableList<PostLine> shown() {
        return shown;
    }

    /// How many posts there are, shown or not.
    public int count() {
        return all.lines().size();
    }

    /// Whether lines are being laid anew, so that what a list says of its selection meanwhile is not the planner's will.
    ReadOnlyBooleanProperty layingProperty() {
        return laying.getReadOnlyProperty();
    }

    /// Whether many lines come, go or change places at once; begins before they are laid.
    ReadOnlyBooleanProperty shiftingProperty() {
        return shifting.getReadOnlyProperty();
    }

    /// Shows every post again.
    public void clearFilters() {
        row.clear();
        filters.clear();
    }

    private void filter() {
        Predicate<PostLine> rule = row.ruleProperty().get();
        Predicate<Post> matching = filters.matching().test();
        shift(() -> filtered.setPredicate(
                filters.matching().isAll() ? rule : line -> matching.test(line.post()) && rule.test(line)));
    }

    // ---- selection

    /// Posts in hand, those among them that the filter row hides too.
    public ReadOnlyObjectProperty<Set<PostId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Takes these posts in hand, and nothing else.
    public void select(Collection<PostLine> lines) {
        Set<PostId> ids = lines.stream().map(PostLine::id).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!ids.equals(selected.get())) {
            hand.selectPosts(ids);
        }
    }

    public boolean isSelected(PostLine line) {
        return selected.get().contains(line.id());
    }

    /// How many of the posts in hand the filters hide.
    public long hidden() {
        return selected.get().size() - shownOfHand();
    }

    /// How many rows shown are of posts in hand.
    long shownOfHand() {
        return selectedLines().stream().filter(filtered.getPredicate()).count();
    }

    private List<PostLine> selectedLines() {
        return selected.get().stream().flatMap(id -> all.of(id).stream()).toList();
    }

    private void follow(Optional<Load> load) {
        Set<PostId> ids = new LinkedHashSet<>();
        load.ifPresent(held -> held.posts().forEach(post -> ids.add(post.id())));
        selected.set(ids);
        selectedSums.set(PostSums.of(selectedLines()));
    }

    // ---- sums and tables

    public ReadOnlyObjectProperty<PostSums> shownSumsProperty() {
        return shownSums.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PostSums> selectedSumsProperty() {
        return selectedSums.getReadOnlyProperty();
    }

    /// The selected rows that are shown, in their order; all that are shown where none is selected.
    private List<PostLine> chosen() {
        List<PostLine> chosen = shown.stream().filter(this::isSelected).toList();
        return chosen.isEmpty() ? List.copyOf(shown) : chosen;
    }

    /// How many rows that would be copied are of posts that are withheld from what leaves the command.
    public long restrictedToCopy() {
        return chosen().stream().filter(PostLine::isRestricted).count();
    }

    /// The selected rows that are shown, with the columns shown; all rows where none is selected.
    ///
    /// @param withRestricted as for `saved`
    public Table copied(boolean withRestricted) {
        return leaving(chosen(), withRestricted);
    }

    /// How many rows shown are of posts that are withheld from what leaves the command.
    public long restricted() {
        return shown.stream().filter(PostLine::isRestricted).count();
    }

    /// The table as shown.
    ///
    /// @param withRestricted whether with restricted posts; without them, without numbers too
    public Table saved(boolean withRestricted) {
        return leaving(shown, withRestricted);
    }

    private Table leaving(List<PostLine> lines, boolean withRestricted) {
        String name = Texts.of("posts.of", plan.now().currentTimeline().option().words());
        List<PostColumn> columns = shape.columns();
        return withRestricted ? PostTable.of(name, columns, lines) : PostTable.withoutRestricted(name, columns, lines);
    }

    // ---- keeping in step

    private void show() {
        Seen now = new Seen(plan.now(), plan.standing());
        if (seen.filter(now::isSame).isEmpty()) {
            seen = Optional.of(now);
            lay(() -> all.show(now.plan(), now.standing()));
            follow(hand.loadProperty().get());
        }
    }

    private record Seen(OpenPlan plan, Standing standing) {
        /// The very same, told without looking at posts.
        boolean isSame(Seen other) {
            return plan == other.plan && standing == other.standing;
        }
    }

    private void sum(Change<? extends PostLine> change) {
        PostSums sums = shownSums.get();
        while (change.next()) {
            if (!change.wasPermutated()) {
                sums = sums.minus(PostSums.of(change.getRemoved())).plus(PostSums.of(change.getAddedSubList()));
            }
        }
        shownSums.set(sums);
    }

    private void shift(Runnable lines) {
        shifting.set(true);
        lay(lines);
        shifting.set(false);
    }

    private void lay(Runnable lines) {
        laying.set(true);
        lines.run();
        laying.set(false);
    }
}
