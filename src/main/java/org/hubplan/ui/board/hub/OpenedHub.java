package org.hubplan.ui.board.hub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.change.Note;
import org.hubplan.check.Breach;
import org.hubplan.check.Place;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Part;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.filter.Filters;

/// The hub that stands opened beside the board: as a matrix of stacks, or as a list of posts.
public final class OpenedHub {
    private final PlanModel plan;
    private final Filters filters;
    private final Hand hand;
    private final ReadOnlyObjectWrapper<Optional<Hub>> hub = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Matrix>> matrix = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.MATRIX);
    private final ObjectProperty<Rows> rows = new SimpleObjectProperty<>(Rows.BY_FUNCTION);
    private final ReadOnlyObjectWrapper<Optional<Bunch>> bunch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Post> posts = FXCollections.observableArrayList();
    private final ObservableList<Displaced> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Breach>> broken = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper();
    private Optional<Bunch> anchor = Optional.empty();
    private Ledger nowLedger;
    private Ledger shownLedger;

    /// How an opened hub looks.
    public enum Looks {
        MATRIX,
        LIST
    }

    /// @param filters which of its posts are shown
    public OpenedHub(PlanModel plan, Filters filters, Hand hand) {
        this.plan = plan;
        this.filters = filters;
        this.hand = hand;
        rows.subscribe((_, _) -> {
            hand.clear();
            anchor = Optional.empty();
            matrix.set(Optional.empty());
            show();
        });
    }

    /// Empty where none is opened.
    public ReadOnlyObjectProperty<Optional<Hub>> hubProperty() {
        return hub.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Matrix>> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /// The limits broken here, with what is being tried out.
    public ReadOnlyObjectProperty<List<Breach>> brokenProperty() {
        return broken.getReadOnlyProperty();
    }

    /// What was written about the hub and its stacks.
    ReadOnlyObjectProperty<List<Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// What was written about one stack.
    List<Note> notes(Stack one) {
        Note.Subject subject = Note.Subject.stack(one.hub(), one.function(), one.grade());
        return notes.get().stream().filter(note -> note.subject().equals(subject)).toList();
    }

    /// Why the limits at one place of it are broken, a sentence each; empty where none is.
    String broken(Place place) {
        return broken.get().stream()
                .filter(breach -> breach.place().equals(place))
                .map(Breach::why)
                .collect(Collectors.joining(" "));
    }

    public ObjectProperty<Looks> looksProperty() {
        return looks;
    }

    /// How the matrix is arranged, whichever hub is opened.
    public ObjectProperty<Rows> rowsProperty() {
        return rows;
    }

    /// The one bunch the list shows; empty where it shows the whole hub.
    public ReadOnlyObjectProperty<Optional<Bunch>> bunchProperty() {
        return bunch.getReadOnlyProperty();
    }

    /// The posts of the list; kept only while the list is shown.
    public ObservableList<Post> posts() {
        return posts;
    }

    /// People without a post; none but in the unplaced tray.
    public ObservableList<Displaced> people() {
        return people;
    }

    /// Whether a filter is on, and its posts are those it lets through.
    ReadOnlyBooleanProperty filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    /// How many of its posts a filter lets through.
    long matching() {
        return matrix.get().map(cells -> cells.whole().posts()).orElse(0L);
    }

    public Hand hand() {
        return hand;
    }

    // ---- verbs

    /// Opens a hub, with nothing of it in hand.
    /// What is in hand of other hubs stays in hand.
    public void open(HubCode code) {
        anchor = Optional.empty();
        bunch.set(Optional.empty());
        looks.set(Looks.MATRIX);
        matrix.set(Optional.empty());
        hub.set(plan.standing().plan().hub(code));
        show();
    }

    /// Leaves in hand what is.
    public void close() {
        matrix.set(Optional.empty());
        hub.set(Optional.empty());
    }

    /// The single posts of one bunch, as a list.
    public void list(Bunch listed) {
        hand.clear();
        bunch.set(Optional.of(listed));
        looks.set(Looks.LIST);
        listPosts();
    }

    /// All posts of the hub, as a list.
    public void list() {
        hand.clear();
        bunch.set(Optional.empty());
        looks.set(Looks.LIST);
        listPosts();
    }

    public void backToMatrix() {
        hand.clear();
        bunch.set(Optional.empty());
        looks.set(Looks.MATRIX);
    }

    /// Selects one bunch and nothing else.
    public void select(Bunch one) {
        anchor = Optional.of(one);
        hand.select(List.of(one));
    }

    /// Selects a stack and nothing else, where it can be seen: in the matrix by function.
    public void point(Stack one) {
        rows.set(Rows.BY_FUNCTION);
        backToMatrix();
        select(Bunch.of(one));
    }

    /// Adds a bunch to the selected ones, or takes it off.
    public void toggle(Bunch one) {
        anchor = Optional.of(one);
        hand.toggle(one);
    }

    /// Selects all bunches between the one selected last and this one.
    public void selectTo(Bunch other) {
        matrix.get().ifPresent(cells -> hand.select(cells.between(anchor.orElse(other), other)));
    }

    /// Takes over what changed in the plan, where it changed at this hub.
    public void show() {
        if (hub.get().isEmpty()) {
            return;
        }
        HubCode code = hub.get().get().code();
        Plan now = plan.standing().plan();
        if (!now.hub(code).equals(hub.get())) {
            hub.set(now.hub(code));
        }
        broken.set(plan.checked().at(code));
        notes.set(plan.now().notes(plan.now().current()).stream()
                .filter(note -> note.subject().hub().filter(code::equals).isPresent())
                .toList());
        Part counted = filters.now();
        Part shown = filters.shown();
        boolean sameNow = matrix.get().isPresent() && counted.ledger().sharesLinesAt(code, nowLedger);
        boolean same = sameNow && shown.ledger().sharesLinesAt(code, shownLedger);
        nowLedger = counted.ledger();
        shownLedger = shown.ledger();
        if (!same) {
            Matrix next = Matrix.of(code, rows.get(), counted, shown);
            if (!matrix.get().equals(Optional.of(next))) {
                matrix.set(Optional.of(next));
            }
        }
        filtered.set(!filters.filter().isAll());
        if (!sameNow) {
            people.setAll(code.equals(HubCode.UNPLACED) ? now.displaced() : List.of());
            listPosts();
        }
    }

    private void listPosts() {
        if (looks.get() == Looks.LIST && hub.get().isPresent()) {
            Standing standing = plan.standing();
            List<Post> all = bunch.get()
                    .map(listed -> listed.in(standing.plan()))
                    .orElseGet(() -> standing.plan().postsAt(hub.get().get().code()));
            posts.setAll(all.stream().filter(filters::matches).toList());
        }
    }
}
