package org.hubplan.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Baselines;
import org.hubplan.change.Change;
import org.hubplan.change.Choice;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.change.Replay;
import org.hubplan.change.TakeAcross;
import org.hubplan.model.Plan;

/// How the changes of an open plan's options fit a baseline or an option they were not made on. Reads only.
public final class Replays {
    private Replays() {}

    /// An option's changes on the baseline as it is now.
    ///
    /// @param chosen by number of entry, what was chosen so far
    public static Replay of(OpenPlan plan, int option, Map<Long, Choice> chosen) {
        return Replay.of(made(plan, option), plan.baseline().plan(), chosen);
    }

    /// An option's changes that stand, each with the baseline it was made on or last settled with. Reads the whole log.
    public static List<Replay.Made> made(OpenPlan plan, int option) {
        Plan first = plan.timeline(Option.BASELINE).start().plan();
        Baselines baselines =
                Baselines.of(first, plan.log().map(Logged::entry), plan.baseline().plan());
        return Replay.made(plan.timeline(option).history(), baselines);
    }

    /// Chosen changes of one option on another option as it stands.
    ///
    /// @param entries numbers of the entries to take
    /// @param choices by number of entry, what was chosen so far
    public static TakeAcross taking(OpenPlan plan, int from, int to, Set<Long> entries, Map<Long, Choice> choices) {
        Set<Same> known = plan.timeline(to).history().standing().stream()
                .map(Same::of)
                .collect(Collectors.toSet());
        List<TakeAcross.From> changes = plan.timeline(from).history().standing().stream()
                .map(entry -> new TakeAcross.From(entry, entry.change().orElseThrow()))
                .toList();
        Set<Long> there = changes.stream()
                .map(TakeAcross.From::entry)
                .filter(entry -> known.contains(Same.of(entry)))
                .map(Entry::n)
                .collect(Collectors.toSet());
        return TakeAcross.of(
                changes, plan.baseline().plan(), entries, there, plan.timeline(to).now().plan(), choices);
    }

    /// What makes a change of two options the same: where it came from, and that neither was cut since.
    private record Same(long origin, Change change) {
        static Same of(Entry entry) {
            return new Same(entry.origin(), entry.change().orElseThrow());
        }
    }
}
