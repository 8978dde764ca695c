package org.hubplan.ui.posts.edit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.Change;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;

/// Why posts are edited, and from which day on, as every form asks last.
///
/// @param reason may stay empty
/// @param effective at first the option's own day
public record WhyAndWhen(StringProperty reason, ObjectProperty<LocalDate> effective) {
    static WhyAndWhen in(PlanModel plan) {
        return new WhyAndWhen(
                new SimpleStringProperty(""),
                new SimpleObjectProperty<>(plan.now().currentTimeline().option().effective()));
    }

    /// Does a change for that reason, from that day.
    Answer act(PlanModel plan, Change change) {
        return plan.act(change, reason.get().strip(), Optional.ofNullable(effective.get()));
    }
}
