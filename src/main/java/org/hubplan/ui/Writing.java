package org.hubplan.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.change.Outcome;
import org.hubplan.session.Answer;
import org.hubplan.store.PlanFileRefused;
import org.hubplan.ui.kit.Texts;

/// Whether the plan's file still takes what is done. One that can't be written (its disk is full or gone) refuses as a
/// limit does: in words, with nothing changed; and goes on refusing until it is opened again.
final class Writing {
    private final ReadOnlyObjectWrapper<Optional<String>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Why the file takes nothing any more; empty while it does.
    ReadOnlyObjectProperty<Optional<String>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    Answer answer(Supplier<Answer> verb) {
        try {
            return verb.get();
        } catch (PlanFileRefused why) {
            return refuse(why);
        }
    }

    /// @return the refusal, where it could not be written
    Optional<Answer> keep(Runnable verb) {
        try {
            verb.run();
            return Optional.empty();
        } catch (PlanFileRefused why) {
            return Optional.of(refuse(why));
        }
    }

    private Answer refuse(PlanFileRefused why) {
        refused.set(Optional.of(why.getMessage()));
        return new Answer.Refused(new Outcome.Refused(why.getMessage(), Texts.of("status.unsaved.way-out")));
    }
}
