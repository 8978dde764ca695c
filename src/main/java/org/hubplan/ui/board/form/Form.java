package org.hubplan.ui.board.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.Change;
import org.hubplan.ledger.Standing;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;

/// A form that comes to one change. While it is written the plan shows the figures as they would be.
public final class Form {
    private final PlanModel plan;
    private final Supplier<Written> written;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> effective;
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> complete = new ReadOnlyObjectWrapper<>(false);

    /// What a form comes to as it is written now.
    public sealed interface Written {
        record Whole(Change change) implements Written {}

        /// @param words what is still to be written, or to be written otherwise
        record Missing(String words) implements Written {}
    }

    public Form(PlanModel plan, Supplier<Written> written) {
        this.plan = plan;
        this.written = written;
        this.effective = new SimpleObjectProperty<>(plan.now().currentTimeline().option().effective());
    }

    /// Why it is done; may stay empty.
    public StringProperty reasonProperty() {
        return reason;
    }

    /// From when it takes effect, at first the option's own day.
    public ObjectProperty<LocalDate> effectiveProperty() {
        return effective;
    }

    /// Why it can't be done as written.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it can be done as written.
    public ReadOnlyObjectProperty<Boolean> completeProperty() {
        return complete.getReadOnlyProperty();
    }

    // ---- verbs

    /// Something in it is written otherwise.
    public void edited() {
        switch (written.get()) {
            case Written.Whole(Change change) -> {
                Standing.Next next = plan.tryOut(change);
                say(next instanceof Standing.Next.No no ? Optional.of(no.refused().words()) : Optional.empty());
            }
            case Written.Missing(String words) -> {
                plan.stopTrying();
                say(Optional.of(words));
            }
        }
    }

    /// Does it.
    ///
    /// @return whether it was done
    public boolean confirm() {
        if (!(written.get() instanceof Written.Whole(Change change))) {
            return false;
        }
        Answer answer = plan.act(change, reason.get().strip(), Optional.ofNullable(effective.get()));
        say(answer instanceof Answer.Refused refused ? Optional.of(refused.words()) : Optional.empty());
        return answer instanceof Answer.Done;
    }

    public void cancel() {
        plan.stopTrying();
    }

    private void say(Optional<String> trouble) {
        problem.set(trouble);
        complete.set(trouble.isEmpty());
    }
}
