package org.hubplan.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.session.Lens;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Texts;

/// What the status line says of the plan: that all is on disk and since when, or that nothing more gets there; how far
/// the option has come; and what keeps part of it out of sight.
final class StatusViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final PlanModel plan;
    private final Filters filters;
    private final Clock clock;

    /// @param clock gives today and the planner's time zone
    StatusViewModel(PlanModel plan, Filters filters, Clock clock) {
        this.plan = plan;
        this.filters = filters;
        this.clock = clock;
    }

    /// `All changes saved 14:02`; with the day where it wasn't today. Where the file takes nothing any more, up to when
    /// changes were saved.
    ObservableValue<String> saved() {
        return Bindings.createStringBinding(
                () -> {
                    String when = when(plan.now().log().last());
                    return isSaving() ? Texts.of("status.saved", when) : Texts.of("status.unsaved", when);
                },
                plan.nowProperty(),
                plan.unsavedProperty());
    }

    /// Why nothing is saved any more; empty while it is.
    ObservableValue<Optional<String>> unsaved() {
        return plan.unsavedProperty();
    }

    private boolean isSaving() {
        return plan.unsavedProperty().get().isEmpty();
    }

    ObservableValue<String> changes() {
        return plan.nowProperty().map(StatusViewModel::count);
    }

    /// What keeps part of the plan out of sight: a filter, or a lens through which nothing can be changed. May be empty.
    ObservableValue<String> seenThrough() {
        return Bindings.createStringBinding(
                () -> String.join(" · ", filtered(), lens()).replaceAll("^ · | · $", ""),
                filters.matchingProperty(),
                plan.lensProperty());
    }

    private String filtered() {
        Filters.Matching matching = filters.matching();
        return matching.isAll() ? "" : Texts.of("status.filtered", matching.posts(), matching.of());
    }

    private String lens() {
        Lens lens = plan.lensProperty().get();
        if (lens.isAll()) {
            return "";
        }
        return lens.asAt().map(day -> Texts.of("status.lens.as-at", Columns.day(day))).orElseGet(() -> Texts.of("status.lens.agreed"));
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
