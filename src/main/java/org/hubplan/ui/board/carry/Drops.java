package org.hubplan.ui.board.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.change.TakeOrder;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;

/// Puts loads down, however they were carried: by drag, by Move to… or by paste. The change is the same.
///
/// The last one can be adjusted as long as nothing else was done: another count, or another owner.
public final class Drops {
    private static final int RECENT = 5;

    private final PlanModel plan;
    private final List<HubCode> recent = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Drop>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// Whether a drop is on its way, so that the plan changes by it and not by something else.
    private boolean putting;

    /// A load as it was put down.
    ///
    /// @param load with the count it was put down with
    /// @param newOwner the command it transferred to; empty where it stays on the BWT it was on
    /// @param entry number of its entry in the log
    public record Drop(Load load, DropTarget target, Optional<Command> newOwner, long entry) {
        /// Commands whose BWT the posts were on before, in order of their names.
        public List<Command> owners() {
            return load.taken().stream().map(post -> post.owner()).distinct().sorted().toList();
        }
    }

    public Drops(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(_ -> {
            if (!putting && last.get().isPresent() && newestEntry() != last.get().get().entry()) {
                forget();
            }
        });
    }

    /// The last drop, while it can be adjusted.
    public ReadOnlyObjectProperty<Optional<Drop>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Hubs that were put down at last, the latest first.
    public List<HubCode> recent() {
        return List.copyOf(recent);
    }

    /// Puts a load down.
    ///
    /// @return why it can't be; empty where it was
    public Optional<Refused> drop(Load load, DropTarget target) {
        Change change = target.change(load, Room.of(plan), Optional.empty());
        return keep(() -> plan.act(change, ""), load, target, Optional.empty());
    }

    /// Makes the last drop one of another count.
    public Optional<Refused> adjustCount(int count) {
        return last.get().flatMap(drop -> again(drop.load().withCount(count), drop.target(), drop.newOwner()));
    }

    /// Makes the last drop one of other posts: those that go first in this order.
    public Optional<Refused> adjustOrder(TakeOrder order) {
        return last.get().flatMap(drop -> again(drop.load().withOrder(order), drop.target(), drop.newOwner()));
    }

    /// Makes the last drop one that transfers to a command, or stays on the BWT it was on.
    public Optional<Refused> adjustOwner(Optional<Command> newOwner) {
        return last.get().flatMap(drop -> again(drop.load(), drop.target(), newOwner));
    }

    /// The last drop stays as it is.
    public void forget() {
        last.set(Optional.empty());
    }

    private Optional<Refused> again(Load load, DropTarget target, Optional<Command> newOwner) {
        return keep(
                () -> plan.actInstead(before -> target.change(load, Room.of(before, plan.now().limits()), newOwner), ""),
                load,
                target,
                newOwner);
    }

    private Optional<Refused> keep(Supplier<Answer> verb, Load load, DropTarget target, Optional<Command> newOwner) {
        putting = true;
        Answer answer = verb.get();
        putting = false;
        return switch (answer) {
            case Answer.Refused refused -> Optional.of(refused.refusal());
            case Answer.Done done -> {
                last.set(Optional.of(new Drop(load, target, newOwner, done.logged().entry().n())));
                remember(target);
                yield Optional.empty();
            }
        };
    }

    private void remember(DropTarget target) {
        if (target instanceof DropTarget.AtHub(HubCode hub)) {
            recent.remove(hub);
            recent.addFirst(hub);
            if (recent.size() > RECENT) {
                recent.removeLast();
            }
        }
    }

    private long newestEntry() {
        return plan.now().currentTimeline().history().done().headOption().map(Entry::n).getOrElse(0L);
    }
}
