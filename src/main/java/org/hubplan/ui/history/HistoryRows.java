package org.hubplan.ui.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.change.Option;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.history.HistoryRow.State;
import org.hubplan.ui.kit.Texts;

/// The history of the option worked on in a planner's words.
///
/// @param news what the planner hasn't seen before
record HistoryRows(OpenPlan now, ZoneId zone, News news) {
    /// Newest first: steps taken back, those that stand, and what was before them all.
    List<HistoryRow> all() {
        History history = now.currentTimeline().history();
        List<HistoryRow> rows = new ArrayList<>();
        history.undone().reverse().forEach(step -> rows.add(row(step, State.UNDONE)));
        history.done().forEach(step -> rows.add(row(step, step == history.done().head() ? State.HERE : State.STANDS)));
        rows.add(beginning(history.canUndo() ? State.STANDS : State.HERE));
        return rows;
    }

    private HistoryRow row(Entry step, State state) {
        return new HistoryRow(
                step.n(),
                state,
                step.words(),
                step.reason(),
                step.author(),
                Optional.of(step.at().atZone(zone)),
                origin(step),
                notes(step.n()),
                news.isNew(step.n()));
    }

    private static HistoryRow beginning(State state) {
        return new HistoryRow(0, state, Texts.of("history.beginning"), "", "", Optional.empty(), "", 0, false);
    }

    private int notes(long n) {
        return now.remarks().notes().values().count(note -> note.subject().change() == n);
    }

    private String origin(Entry step) {
        if (step.option() != now.current()) {
            return Texts.of("history.inherited", option(step.option()));
        }
        return switch (step.act()) {
            case Act.Did did when did.takenFrom() != 0 ->
                Texts.of("history.taken", did.takenFrom(), option(madeIn(did.takenFrom())));
            case Act.Settled settled -> Texts.count("history.settled", settled.settlements().size());
            default -> "";
        };
    }

    private int madeIn(long n) {
        return now.log().get(Math.toIntExact(n - 1)).entry().option();
    }

    private String option(int number) {
        Option option = now.timeline(number).option();
        return option.whatIfOn().isPresent() ? Texts.of("history.what-if", option.whatIfOn().getAsInt()) : option.words();
    }
}
