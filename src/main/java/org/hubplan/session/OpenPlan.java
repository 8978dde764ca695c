package org.hubplan.session;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
/// @param baseline where the baseline stands, which every option rests on and is compared with
/// @param current number of the option worked on
public record OpenPlan(
        PlanSettings settings,
        Standing baseline,
        TreeMap<Integer, Timeline> timelines,
        int current,
        Vector<Logged> log) {

    static OpenPlan of(StoredPlan stored) {
        Standing first = Standing.of(stored.first());
        TreeMap<Integer, Timeline> timelines = TreeMap.empty();
        for (Option option : stored.options()) {
            timelines = timelines.put(option.number(), Timeline.of(option, first));
        }
        OpenPlan plan = new OpenPlan(stored.settings(), first, timelines, stored.current(), Vector.empty());
        for (Logged logged : stored.log().stream().filter(one -> one.entry().option() == Option.BASELINE).toList()) {
            plan = plan.carried(logged.entry(), false);
        }
        plan = plan.replayed();
        for (Logged logged : stored.log().stream().filter(one -> one.entry().option() != Option.BASELINE).toList()) {
            plan = plan.carried(logged.entry(), false);
        }
        return new OpenPlan(plan.settings, plan.baseline, plan.timelines, plan.current, Vector.ofAll(stored.log()));
    }

    /// After one more entry of the log.
    OpenPlan then(Logged logged) {
        OpenPlan after = carried(logged.entry(), true);
        return new OpenPlan(settings, after.baseline, after.timelines, current, log.append(logged));
    }

    private OpenPlan carried(Entry entry, boolean replay) {
        TreeMap<Integer, Timeline> after =
                timelines.put(entry.option(), timeline(entry.option()).then(entry));
        OpenPlan carried = new OpenPlan(settings, baseline, after, current, log);
        return replay && entry.option() == Option.BASELINE ? carried.replayed() : carried;
    }

    /// Every option on the baseline as it is now.
    private OpenPlan replayed() {
        Standing renewed = Standing.of(timeline(Option.BASELINE).now().plan());
        return new OpenPlan(
                settings,
                renewed,
                timelines.mapValues(one -> one.option().isBaseline() ? one : one.on(renewed)),
                current,
                log);
    }

    OpenPlan with(PlanSettings newSettings) {
        return new OpenPlan(newSettings, baseline, timelines, current, log);
    }

    OpenPlan withCurrent(int option) {
        return new OpenPlan(settings, baseline, timelines, option, log);
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
        Standing standing = Standing.of(baseline.plan(), pricing);
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

    /// Whether an entry's change has been taken back.
    public boolean isUndone(Entry entry) {
        return entry.act() instanceof Act.Did
                && !timeline(entry.option()).history().done().exists(one -> one.n() == entry.n());
    }
}
