package org.hubplan.ui.board.hub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.change.Note;
import org.hubplan.check.Breach;
import org.hubplan.check.Place;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Displaced;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Hand;

/// The hub that stands opened beside the board: as a matrix of stacks, or as a list of posts.
public final class OpenedHub {
    private final PlanModel plan;
    private final Hand hand;
    private final ReadOnlyObjectWrapper<Optional<Hub>> hub = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Matrix>> matrix = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.MATRIX);
    private final ReadOnlyObjectWrapper<Optional<Stack>> stack = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Post> posts = FXCollections.observableArrayList();
    private final ObservableList<Displaced> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Breach>> broken = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Stack> anchor = Optional.empty();
    private Ledger nowLedger;
    private Ledger shownLedger;

    /// How an opened hub looks.
    public enum Looks {
        MATRIX,
        LIST
    }

    public OpenedHub(PlanModel plan, Hand hand) {
        this.plan = plan;
        this.hand = hand;
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

    /// The one stack the list shows; empty where it shows the whole hub.
    public ReadOnlyObjectProperty<Optional<Stack>> stackProperty() {
        return stack.getReadOnlyProperty();
    }

    /// The posts of the list; kept only while the list is shown.
    public ObservableList<Post> posts() {
        return posts;
    }

    /// People without a post; none but in the unplaced tray.
    public ObservableList<Displaced> people() {
        return people;
    }

    public Hand hand() {
        return hand;
    }

    // ---- verbs

    /// Opens a hub, with nothing of it in hand.
    public void open(HubCode code) {
        hand.clear();
        openBeside(code);
    }

    /// Opens a hub beside another, of which posts stay in hand.
    public void openBeside(HubCode code) {
        anchor = Optional.empty();
        stack.set(Optional.empty());
        looks.set(Looks.MATRIX);
        matrix.set(Optional.empty());
        hub.set(plan.standing().plan().hub(code));
        show();
    }

    public void close() {
        hand.clear();
        closeBeside();
    }

    /// Closes it, and leaves in hand what is.
    public void closeBeside() {
        matrix.set(Optional.empty());
        hub.set(Optional.empty());
    }

    /// The single posts of one stack, as a list.
    public void openStack(Stack opened) {
        hand.clear();
        stack.set(Optional.of(opened));
        looks.set(Looks.LIST);
        listPosts();
    }

    /// All posts of the hub, as a list.
    public void list() {
        hand.clear();
        stack.set(Optional.empty());
        looks.set(Looks.LIST);
        listPosts();
    }

    public void backToMatrix() {
        hand.clear();
        stack.set(Optional.empty());
        looks.set(Looks.MATRIX);
    }

    /// Selects one stack and nothing else.
    public void select(Stack one) {
        anchor = Optional.of(one);
        hand.select(List.of(one));
    }

    /// Adds a stack to the selected ones, or takes it off.
    public void toggle(Stack one) {
        anchor = Optional.of(one);
        hand.toggle(one);
    }

    /// Selects all stacks between the one selected last and this one.
    public void selectTo(Stack other) {
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
        Ledger standing = plan.standing().ledger();
        Ledger shown = plan.shown().ledger();
        boolean sameNow = matrix.get().isPresent() && standing.sharesLinesAt(code, nowLedger);
        boolean same = sameNow && shown.sharesLinesAt(code, shownLedger);
        nowLedger = standing;
        shownLedger = shown;
        if (!same) {
            Matrix next = Matrix.of(code, standing, shown);
            if (!matrix.get().equals(Optional.of(next))) {
                matrix.set(Optional.of(next));
            }
        }
        if (!sameNow) {
            people.setAll(code.equals(HubCode.UNPLACED) ? now.displaced() : List.of());
            listPosts();
        }
    }

    private void listPosts() {
        if (looks.get() == Looks.LIST && hub.get().isPresent()) {
            Standing standing = plan.standing();
            posts.setAll(stack.get()
                    .map(standing.plan()::stack)
                    .orElseGet(() -> standing.plan().postsAt(hub.get().get().code())));
        }
    }
}
