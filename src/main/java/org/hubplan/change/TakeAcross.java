package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.model.Plan;

/// Chosen changes of one option, taken into another: how each fits there, what it needs that isn't there, and
/// what would be made of it. Nothing is taken silently: what doesn't fit waits for a choice.
///
/// @param lines every change of the first option that stands, oldest first
public record TakeAcross(List<Line> lines) {
    public TakeAcross {
        lines = List.copyOf(lines);
    }

    /// A change of the option it is taken from.
    public record From(Entry entry, Change change) {}

    /// One change.
    ///
    /// @param chosen whether it is to be taken
    /// @param there whether the other option has this very change already; it isn't taken twice
    /// @param needs changes that brought what this one touches, and are neither chosen nor in the other option
    /// @param choice what was chosen for it, or what its fit suggests; empty where somebody has to say
    public record Line(
            From from, boolean chosen, boolean there, List<From> needs, Fit fit, Optional<Choice> choice) {
        public Line {
            needs = List.copyOf(needs);
        }

        /// The change made in the other option; empty where none is.
        public Optional<Change> taken() {
            return choice.filter(_ -> chosen).flatMap(one -> fit.by(one, from.change()));
        }

        private Plan on(Plan target) {
            return taken().map(change -> change.applyTo(target).planOr(target)).orElse(target);
        }
    }

    /// @param from every change of the first option that stands, oldest first
    /// @param on the baseline they stand on
    /// @param chosen numbers of the entries to take
    /// @param there numbers of the entries the other option shares or has taken before
    /// @param onto the other option's plan
    /// @param choices by number of entry, what was chosen so far; a choice that isn't there any more is none
    public static TakeAcross of(
            List<From> from, Plan on, Set<Long> chosen, Set<Long> there, Plan onto, Map<Long, Choice> choices) {
        List<Line> lines = new ArrayList<>();
        Brought brought = new Brought();
        Plan before = on;
        Plan target = onto;
        for (From step : from) {
            long n = step.entry().n();
            Trial trial = Trial.of(step.change(), before);
            Outcome made = trial.outcome();
            Fit fit = Fit.of(step.change(), trial, Trial.of(step.change(), target));
            Optional<Choice> choice = there.contains(n)
                    ? Optional.of(Choice.LEAVE)
                    : Optional.ofNullable(choices.get(n)).filter(fit.choices()::contains).or(fit::suggested);
            Line line = new Line(
                    step, chosen.contains(n), there.contains(n), brought.wanting(before, made, target), fit, choice);
            lines.add(line);
            target = line.on(target);
            brought.add(step, before, made);
            before = trial.after();
        }
        return new TakeAcross(lines);
    }

    /// Those that are to be taken.
    public List<Line> chosen() {
        return lines.stream().filter(Line::chosen).toList();
    }

    /// Those of them somebody has to decide on and hasn't.
    public List<Line> undecided() {
        return chosen().stream().filter(line -> line.choice().isEmpty()).toList();
    }
}
