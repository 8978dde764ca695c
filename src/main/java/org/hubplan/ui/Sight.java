package org.hubplan.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Outcome;
import org.hubplan.ledger.Standing;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.kit.Texts;

/// What of the plan is looked at: where the option stands; or, in its place, where it stands with the changes a lens lets
/// through, or the baseline for a moment. In its place nothing can be changed.
final class Sight {
    private final ReadOnlyObjectWrapper<Lens> lens = new ReadOnlyObjectWrapper<>(Lens.ALL);
    private final ReadOnlyBooleanWrapper flipped = new ReadOnlyBooleanWrapper();
    private Optional<Standing> instead = Optional.empty();

    ReadOnlyObjectProperty<Lens> lensProperty() {
        return lens.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty flippedProperty() {
        return flipped.getReadOnlyProperty();
    }

    boolean isFlipped() {
        return flipped.get();
    }

    /// Shows when the plan is looked at next.
    void lookThrough(Lens wanted) {
        lens.set(wanted);
    }

    /// Shows when the plan is looked at next.
    void flip(boolean toBaseline) {
        flipped.set(toBaseline);
    }

    void lookAt(OpenPlan plan) {
        if (flipped.get()) {
            instead = Optional.of(plan.baseline());
        } else if (lens.get().isAll()) {
            instead = Optional.empty();
        } else {
            instead = Optional.of(plan.through(lens.get(), plan.current(), plan.baseline().ledger().pricing()));
        }
    }

    /// What is looked at in place of where the option stands; empty where that is.
    Optional<Standing> instead() {
        return instead;
    }

    boolean isOnlyLooking() {
        return instead.isPresent();
    }

    /// Why nothing can be changed, with the way back to where it can.
    Outcome.Refused refusal() {
        return flipped.get()
                ? new Outcome.Refused(Texts.of("board.flip.only-looking"), Texts.of("board.flip.way-out"))
                : new Outcome.Refused(Texts.of("lens.only-looking"), Texts.of("lens.way-out"));
    }
}
