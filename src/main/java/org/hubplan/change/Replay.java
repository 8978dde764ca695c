package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.model.Plan;

/// An option's changes made again on a new baseline, each with how it fits. Changes of the same option that
/// come before count: the second move of a post sets out from where the first one took it.
///
/// @param lines the option's changes that stand, oldest first
public record Replay(List<Line> lines) {
    public Replay {
        lines = List.copyOf(lines);
    }

    /// A change of the option, and the baseline it was made on or last settled with.
    public record Made(Entry entry, Change change, Plan on) {}

    /// The changes of an option that stand, each with its baseline: that of its place in the log, or of the last time
    /// the option was settled.
    public static List<Made> made(History history, Baselines baselines) {
        long settled = history.done().find(entry -> entry.act() instanceof Act.Settled).map(Entry::n).getOrElse(0L);
        return history.standing().stream()
                .map(entry -> new Made(
                        entry, entry.change().orElseThrow(), baselines.at(Math.max(settled, entry.n()))))
                .toList();
    }

    /// One change replayed.
    ///
    /// @param known whether it was left standing before though it couldn't be made, and still can't
    /// @param choice what was chosen for it, or what its fit suggests; empty where somebody has to say
    public record Line(Made made, Fit fit, boolean known, Optional<Choice> choice) {
        private static Line of(Made made, Trial where, Trial there, boolean isSettled, Optional<Choice> chosen) {
            Fit fit = Fit.of(made.change(), where, there);
            boolean known = isSettled && where.refusal().isPresent() && there.refusal().isPresent();
            Optional<Choice> suggested = known ? Optional.of(Choice.AS_IS) : fit.suggested();
            return new Line(made, fit, known, chosen.filter(choices(fit)::contains).or(() -> suggested));
        }

        /// Whether it is more than simply still valid: partly done counts.
        public boolean isToLookAt() {
            return !known && (fit.verdict() != Verdict.VALID || fit.rest().isPresent());
        }

        /// What is kept of the decision; empty where the change stands as it is.
        public Optional<Settlement> settlement() {
            long n = made.entry().n();
            return switch (choice.orElse(Choice.AS_IS)) {
                case AS_IS -> Optional.empty();
                case WHAT_FITS -> fit.rest().map(rest -> Settlement.replace(n, rest));
                case LEAVE -> Optional.of(Settlement.drop(n));
            };
        }

        /// What stands in the change's place; empty where it is left out. What nobody has decided stands as it is.
        public Optional<Change> becomes() {
            return switch (choice.orElse(Choice.AS_IS)) {
                case AS_IS -> Optional.of(made.change());
                case WHAT_FITS -> fit.rest();
                case LEAVE -> Optional.empty();
            };
        }

        /// The choices there are. A change that can't be made may still stand: it changes nothing until it can.
        public List<Choice> choices() {
            return choices(fit);
        }

        private static List<Choice> choices(Fit fit) {
            return fit.rest().isPresent()
                    ? List.of(Choice.AS_IS, Choice.WHAT_FITS, Choice.LEAVE)
                    : List.of(Choice.AS_IS, Choice.LEAVE);
        }
    }

    /// @param made the changes that stand, oldest first
    /// @param baseline the new one
    /// @param chosen by number of entry, what was chosen so far; a choice that isn't there any more is none
    public static Replay of(List<Made> made, Plan baseline, Map<Long, Choice> chosen) {
        List<Trial> where = where(made);
        List<Line> lines = new ArrayList<>(made.size());
        Plan onto = baseline;
        for (int at = 0; at < made.size(); at++) {
            Made change = made.get(at);
            Trial there = Trial.of(change.change(), onto);
            Line line = Line.of(
                    change, where.get(at), there, change.on() == baseline,
                    Optional.ofNullable(chosen.get(change.entry().n())));
            lines.add(line);
            onto = line.becomes().map(become -> become == change.change() ? there : Trial.of(become, there.before()))
                    .map(Trial::after)
                    .orElse(onto);
        }
        return new Replay(lines);
    }

    /// Each change where it was made: on its baseline with the changes before it.
    private static List<Trial> where(List<Made> made) {
        List<Trial> where = new ArrayList<>(made.size());
        for (int at = 0; at < made.size(); at++) {
            Plan on = made.get(at).on();
            Plan before = at > 0 && made.get(at - 1).on() == on
                    ? where.getLast().after()
                    : after(made.subList(0, at), on);
            where.add(Trial.of(made.get(at).change(), before));
        }
        return where;
    }

    private static Plan after(List<Made> changes, Plan on) {
        Plan plan = on;
        for (Made made : changes) {
            plan = Trial.of(made.change(), plan).after();
        }
        return plan;
    }

    /// Those that are not simply still valid.
    public List<Line> toLookAt() {
        return lines.stream().filter(Line::isToLookAt).toList();
    }

    /// Those somebody has to decide on and hasn't.
    public List<Line> undecided() {
        return lines.stream().filter(line -> line.choice().isEmpty()).toList();
    }

    /// What is kept of the decisions, in one step.
    public List<Settlement> settlements() {
        return lines.stream().flatMap(line -> line.settlement().stream()).toList();
    }

    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.fit().verdict() == verdict).count();
    }
}
