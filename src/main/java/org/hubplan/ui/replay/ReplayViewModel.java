package org.hubplan.ui.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.hubplan.change.Choice;
import org.hubplan.change.Option;
import org.hubplan.change.Replay;
import org.hubplan.change.Replay.Line;
import org.hubplan.change.Verdict;
import org.hubplan.model.Plan;
import org.hubplan.session.Answer;
import org.hubplan.session.Replays;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The current option's changes on the newest baseline: how each fits, and what becomes of it. Nothing is kept until
/// all of it is settled in one step.
public final class ReplayViewModel {
    private final PlanModel plan;
    private final List<Replay.Made> made;
    private final Plan baseline;
    private final Set<Long> toLookAt;
    private final Map<Long, Choice> chosen = new HashMap<>();
    private final ReadOnlyObjectWrapper<Replay> replay = new ReadOnlyObjectWrapper<>();
    private final FitRows rows = new FitRows();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public ReplayViewModel(PlanModel plan) {
        this.plan = plan;
        made = Replays.made(plan.now(), plan.now().current());
        baseline = plan.baseline().plan();
        toLookAt = Replay.of(made, baseline, chosen).toLookAt().stream()
                .map(line -> line.made().entry().n())
                .collect(Collectors.toSet());
        all.set(toLookAt.isEmpty());
        all.subscribe(_ -> work());
    }

    /// `3 of 12 changes of option 1 Preferred need a look`
    public String title() {
        return Texts.of(
                "replay.summary", toLookAt.size(), made.size(), plan.now().currentTimeline().option().words());
    }

    /// What brought the newest baseline, in words of then; empty where it is the first.
    public String broughtBy() {
        return plan.now().timeline(Option.BASELINE).history().done().headOption()
                .map(entry -> entry.words())
                .getOrElse("");
    }

    /// The changes shown: those that need a look, or all of them.
    public ObservableList<ChangeFit> rows() {
        return rows.shown();
    }

    /// Whether the changes that are simply still valid are shown too.
    public BooleanProperty allProperty() {
        return all;
    }

    public ReadOnlyObjectProperty<Replay> replayProperty() {
        return replay.getReadOnlyProperty();
    }

    /// Why it could not be settled; empty where nothing was refused.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    // ---- verbs

    public void choose(long n, Choice choice) {
        chosen.put(n, choice);
        work();
    }

    /// Chooses the same for every change of one outcome. One that can't be cut to what fits is left out.
    public void chooseAll(Verdict verdict, Choice choice) {
        for (Line line : replay.get().lines()) {
            if (line.fit().verdict() == verdict) {
                boolean possible = line.choices().contains(choice);
                chosen.put(line.made().entry().n(), possible ? choice : Choice.LEAVE);
            }
        }
        work();
    }

    /// Keeps what was chosen, in one step.
    ///
    /// @return whether it was kept
    public boolean settle() {
        Answer answer = plan.perform(session -> session.replays().settle(plan.now().current(), chosen));
        trouble.set(answer instanceof Answer.Refused refused ? refused.words() : "");
        return answer instanceof Answer.Done;
    }

    private void work() {
        Replay now = Replay.of(made, baseline, chosen);
        rows.show(now.lines().stream().filter(this::isShown).map(ReplayViewModel::row).toList());
        replay.set(now);
    }

    private boolean isShown(Line line) {
        long n = line.made().entry().n();
        return all.get() || toLookAt.contains(n) || chosen.containsKey(n) || line.isToLookAt();
    }

    private static ChangeFit row(Line line) {
        List<Choice> choices = line.fit().verdict() == Verdict.VALID && line.fit().rest().isEmpty()
                ? List.of(Choice.AS_IS, Choice.LEAVE)
                : line.choices();
        Optional<Choice> choice = line.choice();
        return ChangeFit.of(
                line.made().entry(), line.fit(), line.fit().words(), ChangeFit.refusal(line.fit()), choices, choice, true);
    }
}
