package org.hubplan.ui.posts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.board.carry.Load;

/// Every post of the plan as it stands in the option on the screen, one a line: filtered, sorted, selected.
///
/// What is selected is what is in hand on the board, and the other way round. After a change only the lines of posts
/// that changed are looked at again.
public final class PostsViewModel {
    private final PlanModel plan;
    private final Hand hand;
    private final PostLines all = new PostLines();
    private final FilteredList<PostLine> filtered = new FilteredList<>(all.lines());
    private final SortedList<PostLine> shown = new SortedList<>(filtered);
    private final Map<PostColumn, StringProperty> typed = new EnumMap<>(PostColumn.class);
    private final ReadOnlyObjectWrapper<PostSums> shownSums = new ReadOnlyObjectWrapper<>(PostSums.NONE);
    private final ReadOnlyObjectWrapper<PostSums> selectedSums = new ReadOnlyObjectWrapper<>(PostSums.NONE);
    private final ReadOnlyObjectWrapper<Set<PostId>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Sorting> sorting = new ReadOnlyObjectWrapper<>(Sorting.NONE);
    private final ReadOnlyBooleanWrapper laying = new ReadOnlyBooleanWrapper();
    private Optional<Standing> last = Optional.empty();

    public PostsViewModel(PlanModel plan, Hand hand) {
        this.plan = plan;
        this.hand = hand;
        for (PostColumn column : PostColumn.values()) {
            StringProperty words = new SimpleStringProperty("");
            words.subscribe((_, _) -> filter());
            typed.put(column, words);
        }
        plan.checkedProperty().subscribe(_ -> show());
        plan.nowProperty().subscribe((_, _) -> show());
        hand.loadProperty().subscribe(this::follow);
    }

    public PlanModel plan() {
        return plan;
    }

    /// The lines that the filters let through, in the order chosen.
    public ObservableList<PostLine> shown() {
        return shown;
    }

    /// Whether lines are being laid anew, so that what a list says of its selection meanwhile is not the planner's will.
    ReadOnlyBooleanProperty layingProperty() {
        return laying.getReadOnlyProperty();
    }

    // ---- filters

    /// What is typed above a column.
    public StringProperty typedProperty(PostColumn column) {
        return typed.get(column);
    }

    /// Whether what is typed above a column can be read as a rule for it.
    public boolean isReadable(PostColumn column) {
        return ColumnFilter.of(column, typed.get(column).get()).isReadable();
    }

    public boolean isFiltered() {
        return typed.values().stream().anyMatch(words -> !words.get().isBlank());
    }

    /// Shows every post again.
    public void clearFilters() {
        typed.values().forEach(words -> words.set(""));
    }

    private void filter() {
        List<Predicate<PostLine>> rules = typed.entrySet().stream()
                .filter(entry -> !entry.getValue().get().isBlank())
                .flatMap(entry -> ColumnFilter.of(entry.getKey(), entry.getValue().get()).lets().stream())
                .toList();
        lay(() -> filtered.setPredicate(line -> rules.stream().allMatch(rule -> rule.test(line))));
        sum();
    }

    // ---- order

    public ReadOnlyObjectProperty<Sorting> sortingProperty() {
        return sorting.getReadOnlyProperty();
    }

    public void sort(Sorting wanted) {
        sorting.set(wanted);
        lay(() -> shown.setComparator(wanted.order().orElse(null)));
    }

    // ---- selection

    /// Posts in hand, those among them that the filters hide too.
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

    /// How many of the posts in hand the filters hide.
    public long hidden() {
        return selectedSums.get().posts() - selectedLines().stream().filter(this::isShown).count();
    }

    private List<PostLine> selectedLines() {
        return selected.get().stream().flatMap(id -> all.of(id).stream()).toList();
    }

    private boolean isShown(PostLine line) {
        return filtered.getPredicate() == null || filtered.getPredicate().test(line);
    }

    private void follow(Optional<Load> load) {
        selected.set(load.map(held -> held.posts().stream().map(Post::id).collect(Collectors.<PostId, Set<PostId>>toCollection(LinkedHashSet::new)))
                .orElse(Set.of()));
        selectedSums.set(PostSums.of(selectedLines()));
    }

    // ---- sums

    public ReadOnlyObjectProperty<PostSums> shownSumsProperty() {
        return shownSums.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PostSums> selectedSumsProperty() {
        return selectedSums.getReadOnlyProperty();
    }

    /// How many posts there are, shown or not.
    public int count() {
        return all.lines().size();
    }

    // ---- keeping in step

    private void show() {
        Standing standing = plan.standing();
        lay(() -> all.show(plan.now(), standing));
        sum();
        follow(hand.loadProperty().get());
    }

    private void sum() {
        shownSums.set(PostSums.of(filtered));
    }

    private void lay(Runnable lines) {
        laying.set(true);
        lines.run();
        laying.set(false);
    }
}
