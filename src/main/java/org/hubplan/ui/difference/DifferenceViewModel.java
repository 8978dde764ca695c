package org.hubplan.ui.difference;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hubplan.exchange.Reading;
import org.hubplan.model.PostId;
import org.hubplan.session.ImportDifference;
import org.hubplan.ui.kit.Texts;

/// Which of the posts that differ are taken. What is added or changed is, unless the planner leaves it out; what is
/// gone stays, unless he takes it out. His word on a post holds when the file is read again.
public final class DifferenceViewModel {
    private final ObservableList<DifferenceRow> rows = FXCollections.observableArrayList();
    private final FilteredList<DifferenceRow> shown = new FilteredList<>(rows);
    private final ObjectProperty<Optional<Differing>> only = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper decided = new ReadOnlyIntegerWrapper();
    private final Map<Differing, Integer> taken = new EnumMap<>(Differing.class);
    private final Map<Differing, Integer> many = new EnumMap<>(Differing.class);

    /// Numbers of the posts on which the planner has decided otherwise than usual.
    private final Set<String> otherwise = new HashSet<>();

    private Optional<ImportDifference> difference = Optional.empty();

    public DifferenceViewModel() {
        only.subscribe(kind -> shown.setPredicate(row -> kind.isEmpty() || row.differing() == kind.get()));
    }

    /// Shows what differs, in place of what was shown before.
    ///
    /// @param told empty where a file is not laid against a plan
    public void show(Optional<Told> told) {
        difference = told.map(Told::difference);
        rows.setAll(told.map(Told::rows).orElse(List.of()));
        only.set(Optional.empty());
        count();
    }

    /// Whether any post differs.
    public boolean differs() {
        return !rows.isEmpty();
    }

    /// How many do.
    public int all() {
        return rows.size();
    }

    /// Those of the kind looked at.
    public ObservableList<DifferenceRow> shown() {
        return shown;
    }

    /// The kind looked at; empty for all.
    public ObjectProperty<Optional<Differing>> onlyProperty() {
        return only;
    }

    /// Goes up with every decision, and whenever something else is shown.
    public ReadOnlyIntegerProperty decidedProperty() {
        return decided.getReadOnlyProperty();
    }

    public boolean isTaken(DifferenceRow row) {
        return row.differing().isUsuallyTaken() != otherwise.contains(row.number());
    }

    /// Takes posts, or leaves them as they are in the plan.
    public void take(Collection<DifferenceRow> some, boolean isTaken) {
        for (DifferenceRow row : some) {
            if (row.differing().isUsuallyTaken() == isTaken) {
                otherwise.remove(row.number());
            } else {
                otherwise.add(row.number());
            }
        }
        count();
    }

    /// How many posts differ in a way, and how many of them are taken.
    public int of(Differing kind) {
        return many.getOrDefault(kind, 0);
    }

    public int taken(Differing kind) {
        return taken.getOrDefault(kind, 0);
    }

    public int taken() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// `12 of 15 taken`
    public String summary() {
        return Texts.of("difference.taken", taken(), rows.size());
    }

    /// Numbers of posts the file has no longer that stay.
    public List<String> staying() {
        return rows.stream()
                .filter(row -> row.differing() == Differing.GONE && !isTaken(row))
                .map(DifferenceRow::number)
                .toList();
    }

    /// What was read, with only what is taken of it; as it is where nothing differs.
    public Reading.Account taken(Reading.Account read) {
        return differs() ? difference.orElseThrow().taking(ids(true), ids(false)) : read;
    }

    /// @param brought those the file has, or those it has no longer
    private Set<PostId> ids(boolean brought) {
        return rows.stream()
                .filter(row -> row.differing().isUsuallyTaken() == brought && isTaken(row))
                .map(DifferenceRow::post)
                .collect(Collectors.toSet());
    }

    private void count() {
        many.clear();
        taken.clear();
        for (DifferenceRow row : rows) {
            many.merge(row.differing(), 1, Integer::sum);
            taken.merge(row.differing(), isTaken(row) ? 1 : 0, Integer::sum);
        }
        decided.set(decided.get() + 1);
    }
}
