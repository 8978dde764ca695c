package org.hubplan.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// What the status line says of the plan: that all is on disk and since when, and how far the option has come.
final class StatusViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final PlanModel plan;
    private final Clock clock;

    /// @param clock gives today and the planner's time zone
    StatusViewModel(PlanModel plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    /// `All changes saved 14:02`; with the day where it wasn't today.
    ObservableValue<String> saved() {
        return plan.nowProperty().map(now -> Texts.of("status.saved", when(now.log().last())));
    }

    ObservableValue<String> changes() {
        return plan.nowProperty().map(StatusViewModel::count);
    }

    private static String count(OpenPlan now) {
        int count = now.currentTimeline().history().done().size();
        return now.current() == Option.BASELINE
                ? Texts.of("status.baseline")
                : Texts.count("status.changes", count);
    }

    private String when(Logged logged) {
        ZonedDateTime at = logged.entry().at().atZone(clock.getZone());
        return at.toLocalDate().equals(LocalDate.now(clock)) ? TIME.format(at) : DAY.format(at);
    }
}
