package org.hubplan.session;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Entry;
import org.hubplan.change.Entry.Act;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.ledger.Standing;
import org.hubplan.model.PlanSettings;
import org.hubplan.money.Pricing;
import org.hubplan.store.StoredPlan;

/// Everything an open plan is at one moment: settings, options with their histories, the log. A value.
///
/// @param timelines by option number, the baseline's among them
/// @param current number of the option worked on
public record OpenPlan(
        PlanSettings settings, TreeMap<Integer, Timeline> timelines, int current, Vector<Logged> log) {

    /// The baseline's own entries come first, so that every option is carried out once, on the baseline as it is now.
    static OpenPlan of(StoredPlan stored) {
        Timeline baseline = Timeline.of(stored.options().getFirst(), Standing.of(stored.first()));
        for (Logged logged : stored.log()) {
            if (logged.entry().option() == Option.BASELINE) {
                baseline = baseline.then(logged.entry());
            }
        }
        TreeMap<Integer, Timeline> timelines = TreeMap.of(Option.BASELINE, baseline);
        for (Option option : stored.options().subList(1, stored.options().size())) {
            timelines = timelines.put(option.number(), Timeline.of(option, baseline.now()));
        }
        for (Logged logged : stored.log()) {
            if (logged.entry().option() != Option.BASELINE) {
                timelines = timelines.put(logged.entry().option(), after(timelines, logged.entry()));
            }
        }
        return new OpenPlan(stored.settings(), timelines, stored.current(), Vector.ofAll(stored.log()));
    }

    /// After one more entry of the log. An entry of the baseline has every option replayed on it.
    OpenPlan then(Logged logged) {
        Timeline after = after(timelines, logged.entry());
        TreeMap<Integer, Timeline> carried = after.option().isBaseline()
                ? timelines.mapValues(option -> option.on(after.now()))
                : timelines;
        return new OpenPlan(settings, carried.put(after.option().number(), after), current, log.append(logged));
    }

    private static Timeline after(TreeMap<Integer, Timeline> timelines, Entry entry) {
        return timelines.get(entry.option()).get().then(entry);
    }

    OpenPlan with(PlanSettings newSettings) {
        return new OpenPlan(newSettings, timelines, current, log);
    }

    OpenPlan withCurrent(int option) {
        return new OpenPlan(settings, timelines, option, log);
    }

    /// Where the baseline stands, which every option rests on and is compared with.
    public Standing baseline() {
        return timeline(Option.BASELINE).now();
    }

    /// Baseline first.
    public List<Option> options() {
        return timelines.values().map(Timeline::option).toJavaList();
    }

    /// @throws IllegalArgumentException if there is no such option
    public Timeline timeline(int option) {
        return timelines.get(option).getOrElseThrow(() -> new IllegalArgumentException("There is no option " + option));
    }

    /// The option worked on.
    public Timeline currentTimeline() {
        return timeline(current);
    }

    /// An option by its number or, in any case, its name.
    public Optional<Option> named(String numberOrName) {
        return options().stream()
                .filter(option -> Integer.toString(option.number()).equals(numberOrName.strip())
                        || option.name().equalsIgnoreCase(numberOrName.strip()))
                .findFirst();
    }

    /// Where an option stands at the prices of another year, or with only the changes that have taken effect
    /// by a day. Computed from nothing.
    ///
    /// @param asAt the last day whose changes count; empty for all of them
    public Standing standing(int option, Optional<LocalDate> asAt, Pricing pricing) {
        Standing standing = Standing.of(baseline().plan(), pricing);
        for (Entry entry : option == Option.BASELINE
                ? List.<Entry>of()
                : timeline(option).history().standing()) {
            boolean counts = asAt.isEmpty() || !entry.effective().isAfter(asAt.get());
            if (counts && standing.then(((Act.Did) entry.act()).change()) instanceof Standing.Next.Yes yes) {
                standing = yes.standing();
            }
        }
        return standing;
    }

    /// Numbers of the entries whose change has been taken back. Reads the whole log.
    public Set<Long> undone() {
        Set<Long> undone = new HashSet<>();
        log.map(Logged::entry).filter(entry -> entry.act() instanceof Act.Did).forEach(entry -> undone.add(entry.n()));
        timelines.values().forEach(option -> option.history().done().forEach(entry -> undone.remove(entry.n())));
        return undone;
    }
}
