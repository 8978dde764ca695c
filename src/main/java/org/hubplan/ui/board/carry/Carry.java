package org.hubplan.ui.board.carry;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.ledger.Standing;
import org.hubplan.ui.PlanModel;

/// A drag under way: what is carried, over what, and what that would come to. Knows no mouse.
///
/// At every new target or count the plan shows the figures as they would be.
public final class Carry {
    private final PlanModel plan;
    private final Drops drops;
    private final ReadOnlyObjectWrapper<Optional<Load>> load = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DropTarget>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refused>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TypedCount typed = new TypedCount();
    private boolean puttingDown;

    public Carry(PlanModel plan, Drops drops) {
        this.plan = plan;
        this.drops = drops;
    }

    /// What is carried; empty where no drag is under way.
    public ReadOnlyObjectProperty<Optional<Load>> loadProperty() {
        return load.getReadOnlyProperty();
    }

    /// What it would land on; empty over nothing, and over where it comes from.
    public ReadOnlyObjectProperty<Optional<DropTarget>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// Why it can't land there. Outlives the drag, so that a refused drop can be read.
    public ReadOnlyObjectProperty<Optional<Refused>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isUnderWay() {
        return load.get().isPresent();
    }

    /// Whether what was carried is just being put down, so that a drop comes of it and not of something else.
    public boolean isPuttingDown() {
        return puttingDown;
    }

    // ---- verbs

    public void pickUp(Load picked) {
        typed.begin();
        refusal.set(Optional.empty());
        target.set(Optional.empty());
        load.set(Optional.of(picked));
    }

    /// The pointer is over something else now.
    ///
    /// @param next empty where nothing can be put down
    public void over(Optional<DropTarget> next) {
        Optional<DropTarget> there = next.filter(one -> load.get().isPresent() && !one.isHomeOf(load.get().get()));
        if (isUnderWay() && !there.equals(target.get())) {
            target.set(there);
            tryOut();
        }
    }

    /// A digit typed during the drag: digits typed one after another make the count.
    public void type(int digit) {
        if (isUnderWay()) {
            Load carried = load.get().get();
            typed.next(digit, carried.posts().size()).ifPresent(count -> {
                load.set(Optional.of(carried.withCount(count)));
                tryOut();
            });
        }
    }

    /// Puts it down where it is. A refused drop changes nothing and keeps saying why.
    public void letGo() {
        if (!isUnderWay()) {
            return;
        }
        Load carried = load.get().get();
        Optional<DropTarget> there = target.get();
        end();
        if (there.isPresent() && refusal.get().isEmpty()) {
            puttingDown = true;
            refusal.set(drops.drop(carried, there.get()));
            puttingDown = false;
        }
    }

    /// Puts it back where it was.
    public void cancel() {
        refusal.set(Optional.empty());
        end();
    }

    /// The planner has read why.
    public void forgetRefusal() {
        if (!isUnderWay()) {
            refusal.set(Optional.empty());
        }
    }

    private void end() {
        load.set(Optional.empty());
        target.set(Optional.empty());
        plan.stopTrying();
    }

    private void tryOut() {
        if (target.get().isEmpty()) {
            refusal.set(Optional.empty());
            plan.stopTrying();
            return;
        }
        Standing.Next next =
                plan.tryOut(target.get().get().change(load.get().orElseThrow(), Room.of(plan), Optional.empty()));
        refusal.set(next instanceof Standing.Next.No no ? Optional.of(no.refused()) : Optional.empty());
    }
}
