package org.hubplan.ui.history;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.change.History;
import org.hubplan.session.Answer;
import org.hubplan.session.OpenPlan;
import org.hubplan.store.Verdict;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// The history of the option worked on, with the ways to any of its points.
public final class HistoryViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final PlanModel plan;
    private final Clock clock;
    private final Work work;
    private final Consumer<String> teller;
    private final News news;
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Optional<Verified>> verified = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What came of verifying.
    ///
    /// @param words the verdict, and when it was given
    public record Verified(boolean isIntact, String words) {}

    /// @param clock gives the planner's time zone
    /// @param teller says what was done
    /// @param news what the planner hasn't seen before
    public HistoryViewModel(PlanModel plan, Clock clock, Work work, Consumer<String> teller, News news) {
        this.plan = plan;
        this.clock = clock;
        this.work = work;
        this.teller = teller;
        this.news = news;
        plan.nowProperty().subscribe(this::show);
    }

    private void show(OpenPlan now) {
        rows.set(new HistoryRows(now, clock.getZone(), news).all());
        History history = now.currentTimeline().history();
        String undone = history.canRedo() ? " · " + Texts.of("changes.undone", history.undone().size()) : "";
        summary.set(now.currentTimeline().option().words() + " · "
                + Texts.count("history.steps", history.done().size()) + undone);
    }

    /// Newest first, what was before the first step last.
    public ReadOnlyObjectProperty<List<HistoryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// `1 Preferred · 14 steps · 2 undone`
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Empty until it was asked for.
    public ReadOnlyObjectProperty<Optional<Verified>> verifiedProperty() {
        return verified.getReadOnlyProperty();
    }

    // ---- verbs

    /// Takes the option to a point of its history. To where it stands is no way, and nothing happens.
    public void go(HistoryRow row) {
        if (row.state() == HistoryRow.State.HERE) {
            return;
        }
        int before = plan.now().currentTimeline().history().done().size();
        Answer answer = plan.perform(session -> session.goTo(plan.now().current(), row.n()));
        if (answer instanceof Answer.Done) {
            int steps = plan.now().currentTimeline().history().done().size() - before;
            teller.accept(
                    steps < 0
                            ? Texts.count("history.went-back", -steps)
                            : Texts.count("history.went-on", steps));
        }
    }

    /// Whether an option can be made that stands at this point: a point that was taken back must be gone to first.
    public boolean canBranch(HistoryRow row) {
        return row.state() != HistoryRow.State.UNDONE;
    }

    /// A new option that stands at this point, worked on from now on.
    public Answer branch(HistoryRow row, String name) {
        int from = plan.now().current();
        Answer answer = plan.ask(session -> session.options().branch(from, row.n(), name));
        if (answer instanceof Answer.Done done) {
            plan.switchTo(done.logged().entry().option());
        }
        return answer;
    }

    /// Walks the log on disk, in the background.
    public void verify() {
        work.start(
                Texts.of("history.verifying"),
                _ -> plan.session().verify(),
                verdict -> verified.set(Optional.of(new Verified(
                        verdict instanceof Verdict.Intact,
                        verdict.words() + " " + Texts.of("history.verified-at", TIME.format(LocalTime.now(clock)))))),
                trouble -> verified.set(Optional.of(new Verified(false, trouble))));
    }
}
