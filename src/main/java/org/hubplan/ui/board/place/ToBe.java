package org.hubplan.ui.board.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.TakeOrder;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.carry.Room;
import org.hubplan.ui.kit.Texts;

/// How many posts a hub, or a cell of it, is to have: the moves that make it so. More come from what is in hand, from
/// the unplaced tray or from the like of another hub; fewer go to the tray or to another hub. Which one is chosen in
/// sight, and the board shows the figures as they would be before anything is done.
public final class ToBe {
    private final PlanModel plan;
    private final Drops drops;
    private final Bunch where;
    private final Optional<Load> inHand;
    private final ObjectProperty<Integer> wanted;
    private final ObjectProperty<Optional<Other>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<TakeOrder> order;
    private final ObservableList<Other> others = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Refused>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where posts come from, or go to.
    public sealed interface Other {
        record InHand(Load load) implements Other {}

        /// @param posts of the kind meant that sit there now
        record AtHub(Hub hub, int posts) implements Other {}
    }

    /// @param inHand what is selected elsewhere; empty where nothing is
    /// @param wanted the number typed first
    public ToBe(PlanModel plan, Drops drops, Optional<Load> inHand, TakeOrder first, Bunch where, int wanted) {
        this.plan = plan;
        this.drops = drops;
        this.where = where;
        this.inHand = inHand.filter(load -> !load.from().contains(where.hub()));
        this.wanted = new SimpleObjectProperty<>(wanted);
        this.order = new SimpleObjectProperty<>(first);
        this.wanted.subscribe(_ -> ask());
        other.subscribe(_ -> tryOut());
        order.subscribe(_ -> tryOut());
    }

    public Bunch where() {
        return where;
    }

    /// Posts there now.
    public int now() {
        return where.in(plan.standing().plan()).size();
    }

    public ObjectProperty<Integer> wantedProperty() {
        return wanted;
    }

    /// Whether posts are to come, and not to go.
    public boolean isMore() {
        return wanted.get() > now();
    }

    /// Where they can come from, or go to: what is in hand first, then the tray, then hubs in board order.
    public ObservableList<Other> others() {
        return others;
    }

    public ObjectProperty<Optional<Other>> otherProperty() {
        return other;
    }

    /// Which posts go first.
    public ObjectProperty<TakeOrder> orderProperty() {
        return order;
    }

    /// Whether posts are to come or go, and it isn't said where from or where to.
    public boolean isOpen() {
        return many() > 0 && other.get().isEmpty();
    }

    /// Why it can't be done so.
    public ReadOnlyObjectProperty<Optional<Refused>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    // ---- verbs

    /// Makes the moves, as one change.
    ///
    /// @return whether it was done
    public boolean confirm() {
        if (refusal.get().isPresent()) {
            return false;
        }
        plan.stopTrying();
        load().ifPresent(load -> refusal.set(drops.drop(load, target())));
        return refusal.get().isEmpty();
    }

    public void cancel() {
        plan.stopTrying();
    }

    // ---- working it out

    /// The others differ by whether posts come or go; one that still fits stays chosen.
    private void ask() {
        List<Other> next = new ArrayList<>();
        if (isMore()) {
            inHand.map(Other.InHand::new).ifPresent(next::add);
        }
        hubs().forEach(next::add);
        if (!others.equals(next)) {
            Optional<Other> chosen = other.get();
            others.setAll(next);
            other.set(chosen.filter(next::contains).or(() -> first(next)));
        }
        tryOut();
    }

    /// More come from what is in hand, or from the tray where it has enough. Where fewer go is never chosen for the
    /// planner.
    private Optional<Other> first(List<Other> all) {
        int many = many();
        return all.stream()
                .filter(one -> isMore()
                        && switch (one) {
                            case Other.InHand _ -> true;
                            case Other.AtHub at -> at.hub().isTray() && at.posts() >= many;
                        })
                .findFirst();
    }

    /// How many come or go.
    private int many() {
        return Math.abs(wanted.get() - now());
    }

    private List<Other> hubs() {
        List<Other> hubs = new ArrayList<>();
        for (Hub hub : plan.standing().plan().hubs()) {
            int posts = pool(hub.code()).size();
            boolean fits = isMore() ? posts > 0 : !hub.closed();
            if (fits && !hub.code().equals(where.hub())) {
                hubs.add(hub.isTray() ? 0 : hubs.size(), new Other.AtHub(hub, posts));
            }
        }
        return hubs;
    }

    /// The like of another hub.
    private List<Post> pool(HubCode hub) {
        return where.elsewhere(hub).in(plan.standing().plan());
    }

    private Optional<Load> load() {
        int many = many();
        if (many == 0 || other.get().isEmpty()) {
            return Optional.empty();
        }
        List<Post> posts = !isMore()
                ? where.in(plan.standing().plan())
                : switch (other.get().get()) {
                    case Other.InHand held -> held.load().posts();
                    case Other.AtHub at -> pool(at.hub().code());
                };
        return posts.size() < many ? Optional.empty() : Optional.of(new Load(posts, many, order.get()));
    }

    private DropTarget target() {
        return new DropTarget.AtHub(
                !isMore() && other.get().orElseThrow() instanceof Other.AtHub at ? at.hub().code() : where.hub());
    }

    private void tryOut() {
        Optional<Load> load = load();
        if (load.isEmpty()) {
            plan.stopTrying();
            refusal.set(wanted.get() == now() ? Optional.empty() : Optional.of(wanting()));
            return;
        }
        Standing.Next next = plan.tryOut(target().change(load.get(), Room.of(plan), Optional.empty()));
        refusal.set(next instanceof Standing.Next.No no ? Optional.of(no.refused()) : Optional.empty());
    }

    private Refused wanting() {
        if (other.get().isPresent()) {
            return new Refused(Texts.of("board.to-be.too-few", many()), Texts.of("board.to-be.choose-fewer"));
        }
        return isMore()
                ? new Refused(Texts.count("board.to-be.come", many()), Texts.of("board.to-be.choose-from"))
                : new Refused(Texts.count("board.to-be.go", many()), Texts.of("board.to-be.choose-to"));
    }
}
