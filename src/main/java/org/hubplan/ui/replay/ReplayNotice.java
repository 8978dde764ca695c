package org.hubplan.ui.replay;

import io.vavr.collection.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.change.Replay;
import org.hubplan.model.Plan;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Replays;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Work;

/// Says when an import leaves changes of the current option that need a look. It is reckoned anew when the baseline
/// or the changes made before it are other ones, never for a change made after.
public final class ReplayNotice {
    private final Work work;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Reckoned reckoned = new Reckoned(-1, null, 0, List.empty());

    /// What the words were reckoned from.
    ///
    /// @param since the entry that brought the baseline
    /// @param before the option's steps from the newest made before that entry
    private record Reckoned(int option, Plan baseline, long since, List<Entry> before) {
        Reckoned now(OpenPlan now) {
            Plan newest = now.baseline().plan();
            long brought = newest == baseline ? since : lastOfBaseline(now);
            List<Entry> steps = now.currentTimeline().history().done();
            return new Reckoned(
                    now.current(), newest, brought,
                    steps.dropWhile(step -> step.n() > brought && !(step.act() instanceof Act.Settled)));
        }

        private static long lastOfBaseline(OpenPlan now) {
            return now.log().reverseIterator()
                    .map(Logged::entry)
                    .find(entry -> entry.option() == Option.BASELINE)
                    .map(Entry::n)
                    .getOrElse(0L);
        }

        /// Whether there are changes made before the baseline came and not settled since.
        boolean isUnsettled() {
            return before.headOption().exists(step -> step.n() < since);
        }

        boolean isLike(Reckoned other) {
            return option == other.option && baseline == other.baseline && before == other.before;
        }
    }

    /// @param work reckons, since a long option takes its time
    public ReplayNotice(PlanModel plan, Work work) {
        this.work = work;
        plan.nowProperty().subscribe(this::show);
    }

    private void show(OpenPlan now) {
        Reckoned of = reckoned.now(now);
        if (of.isLike(reckoned)) {
            return;
        }
        reckoned = of;
        words.set("");
        Option option = now.currentTimeline().option();
        if (!option.isBaseline() && !option.locked() && of.isUnsettled()) {
            work.start(
                    Texts.of("replay.reckoning"),
                    _ -> words(now, option),
                    found -> tell(of, found),
                    _ -> {});
        }
    }

    /// What was found, unless the plan has moved on since.
    private void tell(Reckoned of, String found) {
        if (of.isLike(reckoned)) {
            words.set(found);
        }
    }

    private static String words(OpenPlan now, Option option) {
        Replay replay = Replays.of(now, option.number(), Map.of());
        int many = replay.toLookAt().size();
        return many == 0 ? "" : Texts.of("replay.summary", many, replay.lines().size(), option.words());
    }

    /// `3 of 12 changes of option 1 Preferred need a look`; empty where none does.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
