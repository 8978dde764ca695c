package org.hubplan.session;

import io.vavr.collection.List;
import java.util.Optional;
import java.util.function.Function;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.change.Option;

/// The two ways through an option's history.
enum Retracing {
    BACK {
        @Override
        Step step(int option, Entry step) {
            return new Step(option, new Act.Undid(step.n()), "Undo: " + step.words(), "", step.effective());
        }

        @Override
        List<Entry> stepsTo(History history, long n) {
            return n == 0 || history.done().exists(step -> step.n() == n)
                    ? history.done().takeWhile(step -> step.n() != n)
                    : List.empty();
        }

        @Override
        Answer nothing(Option option) {
            return Answer.refused("There is nothing to undo in option " + option.words() + ".", "Make a change first.");
        }
    },
    AGAIN {
        @Override
        Step step(int option, Entry step) {
            return new Step(option, new Act.Redid(step.n()), "Redo: " + step.words(), "", step.effective());
        }

        @Override
        List<Entry> stepsTo(History history, long n) {
            List<Entry> before = history.undone().takeWhile(step -> step.n() != n);
            return before.append(history.undone().drop(before.size()).head());
        }

        @Override
        Answer nothing(Option option) {
            return Answer.refused(
                    "There is nothing to redo in option " + option.words() + ".",
                    "Only what was undone last, and nothing changed since, can be redone.");
        }
    };

    /// Goes to the point of an option's history at which entry `n` is the newest that stands; 0 for none.
    static Answer to(Session session, int option, long n) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> nowhere = OptionGate.noPoint(now, option, n);
            if (nowhere.isPresent()) {
                return nowhere.get();
            }
            boolean isAhead = now.timeline(option).history().undone().exists(step -> step.n() == n);
            Retracing way = isAhead ? AGAIN : BACK;
            return way.through(session, option, history -> way.stepsTo(history, n));
        }
    }

    /// Takes steps of an option back, or makes them again, all of them or none.
    Answer through(Session session, int option, Function<History, List<Entry>> which) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> shut = Gate.shut(now, option, true);
            if (shut.isPresent()) {
                return shut.get();
            }
            Timeline timeline = now.timeline(option);
            List<Entry> steps = which.apply(timeline.history());
            return steps.isEmpty()
                    ? nothing(timeline.option())
                    : session.keep(steps.map(step -> step(option, step)).toJavaList());
        }
    }

    /// The entry that takes a step back or makes it again.
    abstract Step step(int option, Entry step);

    /// The steps on the way to entry `n`, in the order they are to be gone.
    abstract List<Entry> stepsTo(History history, long n);

    abstract Answer nothing(Option option);
}
