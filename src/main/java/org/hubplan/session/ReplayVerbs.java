package org.hubplan.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Choice;
import org.hubplan.change.Clash;
import org.hubplan.change.Entry;
import org.hubplan.change.Fit;
import org.hubplan.change.Option;
import org.hubplan.change.Replay;
import org.hubplan.change.Settlement;
import org.hubplan.change.TakeAcross;
import org.hubplan.model.Plan;

/// Settles the changes of an option on a new baseline, and takes changes of one option across into another.
public final class ReplayVerbs {
    private final Session session;

    ReplayVerbs(Session session) {
        this.session = session;
    }

    /// Says what becomes of every change of an option on the baseline as it is now: one step, one undo. Refused while
    /// a change that is overtaken or in conflict has no choice.
    ///
    /// @param chosen by number of entry; where nothing is chosen, what is done already is dropped and what is still
    ///     valid stands
    public Answer settle(int option, Map<Long, Choice> chosen) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> shut = Gate.shut(now, option, false);
            if (shut.isPresent()) {
                return shut.get();
            }
            Option settled = now.timeline(option).option();
            Replay replay = Replays.of(now, option, chosen);
            Optional<Answer.Refused> unfit = notThere(replay, chosen, settled).or(() -> undecided(replay));
            if (unfit.isPresent()) {
                return unfit.get();
            }
            if (chosen.isEmpty() && replay.lines().stream().allMatch(line -> isOn(now, line))) {
                return Answer.refused(
                        "Every change of option " + settled.words() + " was made on the baseline as it is now.",
                        "There is nothing to settle until the next import.");
            }
            return session.keep(
                    new Step(option, new Act.Settled(replay.settlements()), words(replay), "", settled.effective()));
        }
    }

    private static boolean isOn(OpenPlan now, Replay.Line line) {
        return line.made().on() == now.baseline().plan();
    }

    private static Optional<Answer.Refused> notThere(Replay replay, Map<Long, Choice> chosen, Option option) {
        for (Map.Entry<Long, Choice> one : chosen.entrySet()) {
            Optional<Replay.Line> line = replay.lines().stream()
                    .filter(among -> among.made().entry().n() == one.getKey())
                    .findFirst();
            if (line.isEmpty()) {
                return Optional.of(Answer.refused(
                        "Entry " + one.getKey() + " is no change that stands in option " + option.words() + ".",
                        "Look at its replay for the numbers."));
            }
            if (!line.get().choices().contains(one.getValue())) {
                return Optional.of(Answer.refused(
                        "Change " + words(line.get().made().entry()) + " can't be cut to what fits.",
                        "Keep it or drop it."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer.Refused> undecided(Replay replay) {
        return replay.undecided().stream()
                .findFirst()
                .map(line -> toDecide(
                        replay.undecided().size(), line.made().entry(), line.fit(),
                        "Say for each whether it is kept, cut to what fits or dropped."));
    }

    private static Answer.Refused toDecide(int many, Entry first, Fit fit, String wayOut) {
        String which = many == 1
                ? "One change is to be decided: "
                : many + " changes are to be decided, the first of them ";
        return Answer.refused(which + words(first) + ", is " + fit.verdict().words() + why(fit) + ".", wayOut);
    }

    private static String why(Fit fit) {
        String clashes = fit.clashes().stream().limit(2).map(Clash::words).collect(Collectors.joining("; "));
        return clashes.isEmpty()
                ? fit.refusal().map(refusal -> ": " + refusal.why().replaceFirst("\\.$", "")).orElse("")
                : " (" + clashes + ")";
    }

    private static String words(Entry entry) {
        return entry.n() + ", " + entry.words();
    }

    private static String words(Replay replay) {
        List<Settlement> settlements = replay.settlements();
        long dropped = settlements.stream().filter(one -> one.instead().isEmpty()).count();
        long cut = settlements.size() - dropped;
        int stand = replay.lines().size() - settlements.size();
        return "Settle changes on the new baseline: " + stand + (stand == 1 ? " stands" : " stand")
                + (cut == 0 ? "" : ", " + cut + " cut to what fits")
                + (dropped == 0 ? "" : ", " + dropped + " dropped");
    }

    /// Makes chosen changes of one option in another too. Each remembers where it came from and is undone by itself.
    ///
    /// @param entries numbers of the entries to take
    /// @param choices by number of entry; where nothing is chosen, what is still valid is taken and what is done
    ///     already is not
    public Answer take(int from, int to, Set<Long> entries, Map<Long, Choice> choices) {
        synchronized (session) {
            OpenPlan now = session.now();
            Optional<Answer.Refused> shut = OptionGate.noOption(now, from).or(() -> Gate.shut(now, to, false));
            if (shut.isPresent()) {
                return shut.get();
            }
            if (from == Option.BASELINE) {
                return Answer.refused(
                        "The baseline's imports are in every option already.", "Take changes from another option.");
            }
            if (from == to) {
                return Answer.refused("Changes are taken into another option.", "Choose two options.");
            }
            TakeAcross taking = Replays.taking(now, from, to, entries, choices);
            Optional<Answer.Refused> unfit = noChange(taking, entries, now.timeline(from).option())
                    .or(() -> undecided(taking));
            if (unfit.isPresent()) {
                return unfit.get();
            }
            List<Step> steps = steps(taking, now.timeline(from).option(), to, now.timeline(to).now().plan());
            return steps.isEmpty()
                    ? Answer.refused(
                            "Option " + now.timeline(to).option().words()
                                    + " has all of it already, or it is left out.",
                            "Choose other changes.")
                    : session.keep(steps);
        }
    }

    private static Optional<Answer.Refused> noChange(TakeAcross taking, Set<Long> entries, Option from) {
        Set<Long> found = taking.chosen().stream().map(line -> line.from().entry().n()).collect(Collectors.toSet());
        return entries.stream()
                .filter(n -> !found.contains(n))
                .sorted()
                .findFirst()
                .map(n -> Answer.refused(
                        "Entry " + n + " is no change that stands in option " + from.words() + ".",
                        "Look at its changes for the numbers."));
    }

    private static Optional<Answer.Refused> undecided(TakeAcross taking) {
        return taking.undecided().stream().findFirst().map(line -> {
            String needs = line.needs().stream().map(need -> words(need.entry())).collect(Collectors.joining("; "));
            return needs.isEmpty()
                    ? toDecide(
                            taking.undecided().size(), line.from().entry(), line.fit(),
                            "Say for each whether to take it as it is, only what fits, or to leave it.")
                    : Answer.refused(
                            "Change " + words(line.from().entry()) + " needs what another brought: " + needs + ".",
                            "Take that one too, or leave this one.");
        });
    }

    private static List<Step> steps(TakeAcross taking, Option from, int to, Plan onto) {
        List<Step> steps = new ArrayList<>();
        Plan plan = onto;
        for (TakeAcross.Line line : taking.chosen()) {
            if (line.taken().isPresent()) {
                Change change = line.taken().get();
                Entry entry = line.from().entry();
                String words = change.words(plan) + ", taken from option " + from.words();
                steps.add(new Step(to, new Act.Did(change, entry.origin()), words, entry.reason(), entry.effective()));
                plan = change.applyTo(plan).planOr(plan);
            }
        }
        return steps;
    }
}
