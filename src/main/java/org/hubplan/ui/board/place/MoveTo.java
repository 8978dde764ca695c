package org.hubplan.ui.board.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.carry.Room;

/// Move to…: a load goes to the hub that is found by typing. The board shows the figures as they would be
/// with the hub chosen.
public final class MoveTo {
    private final PlanModel plan;
    private final Drops drops;
    private final ObjectProperty<Load> load;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hub> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Hub>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refused>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());

    public MoveTo(PlanModel plan, Drops drops, Load load) {
        this.plan = plan;
        this.drops = drops;
        this.load = new SimpleObjectProperty<>(load);
        query.subscribe(_ -> find());
        this.load.subscribe(_ -> tryOut());
    }

    /// What the planner types: a code, or the beginning of a word of a name.
    public StringProperty queryProperty() {
        return query;
    }

    /// What is moved.
    public ObjectProperty<Load> loadProperty() {
        return load;
    }

    /// The hubs that fit what is typed; before anything is typed the recent ones first.
    public ObservableList<Hub> found() {
        return found;
    }

    public ReadOnlyObjectProperty<Optional<Hub>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Why it can't go to the hub chosen.
    public ReadOnlyObjectProperty<Optional<Refused>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isRecent(Hub hub) {
        return drops.recent().contains(hub.code());
    }

    // ---- verbs

    public void choose(Hub hub) {
        if (!chosen.get().equals(Optional.of(hub))) {
            chosen.set(Optional.of(hub));
            tryOut();
        }
    }

    /// Chooses the hub so many places further down the list (up, where negative), as far as it goes.
    public void step(int places) {
        if (!found.isEmpty()) {
            int at = chosen.get().map(found::indexOf).orElse(-1);
            choose(found.get(Math.clamp(at + places, 0, found.size() - 1)));
        }
    }

    /// Moves the load to the hub chosen.
    ///
    /// @return whether it was done
    public boolean confirm() {
        if (chosen.get().isEmpty()) {
            return false;
        }
        refusal.set(drops.drop(load.get(), new DropTarget.AtHub(chosen.get().get().code())));
        return refusal.get().isEmpty();
    }

    public void cancel() {
        plan.stopTrying();
    }

    private void find() {
        Collection<Hub> hubs = plan.standing().plan().hubs();
        String typed = query.get().strip().toLowerCase(Locale.ROOT);
        List<Hub> fitting = new ArrayList<>(typed.isEmpty() ? inOrderOfUse(hubs) : byFit(hubs, typed));
        fitting.removeIf(hub -> hub.closed() || load.get().from().equals(Set.of(hub.code())));
        found.setAll(fitting);
        chosen.set(Optional.empty());
        if (typed.isEmpty() || fitting.isEmpty()) {
            tryOut();
        } else {
            choose(fitting.getFirst());
        }
    }

    private List<Hub> inOrderOfUse(Collection<Hub> hubs) {
        List<HubCode> recent = drops.recent();
        return hubs.stream()
                .sorted((a, b) -> Integer.compare(place(recent, a), place(recent, b)))
                .toList();
    }

    private static int place(List<HubCode> recent, Hub hub) {
        int at = recent.indexOf(hub.code());
        return at >= 0 ? at : hub.isTray() ? Integer.MAX_VALUE : recent.size();
    }

    private static List<Hub> byFit(Collection<Hub> hubs, String typed) {
        List<Hub> best = hubs.stream().filter(hub -> code(hub).equals(typed)).toList();
        List<Hub> good = hubs.stream().filter(hub -> code(hub).startsWith(typed)).toList();
        List<Hub> fair = hubs.stream()
                .filter(hub -> (" " + hub.name().toLowerCase(Locale.ROOT)).contains(" " + typed))
                .toList();
        List<Hub> all = new ArrayList<>(best);
        all.addAll(good);
        all.addAll(fair);
        return all.stream().distinct().toList();
    }

    private static String code(Hub hub) {
        return hub.code().value().toLowerCase(Locale.ROOT);
    }

    private void tryOut() {
        if (chosen.get().isEmpty()) {
            refusal.set(Optional.empty());
            plan.stopTrying();
            return;
        }
        DropTarget target = new DropTarget.AtHub(chosen.get().get().code());
        Standing.Next next = plan.tryOut(target.change(load.get(), Room.of(plan), Optional.empty()));
        refusal.set(next instanceof Standing.Next.No no ? Optional.of(no.refused()) : Optional.empty());
    }
}
