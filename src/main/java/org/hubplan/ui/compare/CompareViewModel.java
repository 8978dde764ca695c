package org.hubplan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Option;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Figure;
import org.hubplan.session.SideBySide;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillViewModel;

/// Options side by side. Reckoned only while the screen is shown, so that a drag on the board pays nothing for it.
public final class CompareViewModel {
    /// What lines of hubs, grades and so on can show.
    static final List<Figure> FIGURES = List.of(
            Figure.BWT_FTE, Figure.POSTS, Figure.STRENGTH_FTE, Figure.VACANT_FTE, Figure.OVER_FTE, Figure.OFFICERS_FTE,
            Figure.STAFF_FTE, Figure.BWT_COST, Figure.MOVED_POSTS, Figure.MOVED_PEOPLE);

    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<List<Option>> options = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Integer>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(Figure.BWT_FTE);
    private final BooleanProperty gross = new SimpleBooleanProperty();
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty(true);
    private boolean isOnScreen;
    private boolean isChosenByHand;

    /// A comparison as it is shown.
    record Shown(List<OptionCard> cards, List<CompareRow> rows) {}

    public CompareViewModel(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(this::refresh);
        plan.scopeProperty().subscribe(this::refresh);
        figure.subscribe(this::refresh);
        gross.subscribe(this::refresh);
        onlyDifferences.subscribe(this::refresh);
    }

    /// Told when the screen comes and goes.
    void setOnScreen(boolean isShown) {
        isOnScreen = isShown;
        refresh();
    }

    private void refresh() {
        if (!isOnScreen) {
            return;
        }
        List<Option> live = plan.now().liveOptions();
        List<Integer> numbers = live.stream().map(Option::number).toList();
        List<Integer> kept = isChosenByHand ? new ArrayList<>(chosen.get()) : atFirst(numbers);
        kept.retainAll(numbers);
        options.set(live);
        chosen.set(List.copyOf(kept));
        shown.set(kept.size() < Comparison.FEWEST ? Optional.empty() : Optional.of(compared(kept)));
    }

    /// The baseline, and the option worked on or else the first other.
    private List<Integer> atFirst(List<Integer> numbers) {
        List<Integer> first = new ArrayList<>(List.of(Option.BASELINE));
        int current = plan.now().current();
        if (current != Option.BASELINE) {
            first.add(current);
        } else {
            numbers.stream().filter(number -> number != Option.BASELINE).findFirst().ifPresent(first::add);
        }
        return first;
    }

    private Shown compared(List<Integer> numbers) {
        SideBySide compared = SideBySide.of(plan.now(), numbers, plan.scopeProperty().get());
        return new Shown(
                new Cards(compared).all(),
                new Comparing(compared, figure.get(), gross.get(), onlyDifferences.get()).rows());
    }

    /// Every option there is to compare, the baseline first.
    public ReadOnlyObjectProperty<List<Option>> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /// Numbers of those compared, the one to compare with first.
    public ReadOnlyObjectProperty<List<Integer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Empty where fewer than two options are chosen.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Figure> figureProperty() {
        return figure;
    }

    /// Whether what makes up each difference stands beneath it: growth, removals, moves, people.
    public BooleanProperty grossProperty() {
        return gross;
    }

    public BooleanProperty onlyDifferencesProperty() {
        return onlyDifferences;
    }

    // ---- verbs

    /// Whether one more can be added to the comparison.
    public boolean hasRoom() {
        return chosen.get().size() < Comparison.MOST;
    }

    /// Takes an option into the comparison, or out of it. A seventh isn't taken in.
    public void toggle(int option) {
        List<Integer> next = new ArrayList<>(chosen.get());
        if (!next.remove((Integer) option) && hasRoom()) {
            next.add(option);
        }
        choose(next);
    }

    /// Makes an option the one the others are compared with.
    public void compareWith(int option) {
        List<Integer> next = new ArrayList<>(chosen.get());
        if (next.remove((Integer) option) || hasRoom()) {
            next.addFirst(option);
        }
        choose(next);
    }

    private void choose(List<Integer> next) {
        isChosenByHand = true;
        chosen.set(inOrder(next));
        refresh();
    }

    /// The one to compare with first, then the others as they are numbered.
    private static List<Integer> inOrder(List<Integer> numbers) {
        return Stream.concat(numbers.stream().limit(1), numbers.stream().skip(1).sorted()).toList();
    }

    /// What is behind a figure of an option, with the changes that made it differ from the first.
    ///
    /// @param at place of the option
    DrillViewModel behind(Drill drill, int at) {
        List<Integer> numbers = chosen.get();
        return DrillViewModel.of(plan.now(), drill, new Drill.Of(numbers.get(at), numbers.getFirst()));
    }
}
