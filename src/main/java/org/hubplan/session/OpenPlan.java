package org.hubplan.session;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Act;
import org.hubplan.change.Branch;
import org.hubplan.change.Branches;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.change.Logged;
import org.hubplan.change.Note;
import org.hubplan.change.Option;
import org.hubplan.change.Remarks;
import org.hubplan.check.Checks;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Limits;
import org.hubplan.model.PlanSettings;
import org.hubplan.money.Pricing;
import org.hubplan.store.StoredPlan;

/// Everything an open plan is at one moment: settings, options with their histories, remarks, the log. A value.
///
/// @param timelines by option number, the baseline's among them
/// @param current number of the option worked on
public record OpenPlan(
        PlanSettings settings,
        TreeMap<Integer, Timeline> timelines,
        int current,
        Remarks remarks,
        Vector<Logged> log) {

    /// The whole log is folded first, so that every option is carried out once, on the baseline as it is now.
    static OpenPlan of(StoredPlan stored) {
        return of(stored, Standing.of(stored.first()));
    }

    /// @param first where the first state stands
    static OpenPlan of(StoredPlan stored, Standing first) {
        Branches branches = Branches.of(stored.options());
        Remarks remarks = Remarks.NONE;
        for (Logged logged : stored.log()) {
            branches = branches.then(logged.entry());
            remarks = remarks.then(logged.entry());
        }
        Timeline baseline = Timeline.of(branches.of(Option.BASELINE), first);
        TreeMap<Integer, Timeline> timelines = branches.byOption()
                .mapValues(branch -> branch.option().isBaseline() ? baseline : Timeline.of(branch, baseline.now()));
        return new OpenPlan(stored.settings(), timelines, stored.current(), remarks, Vector.ofAll(stored.log()));
    }

    /// After one more entry of the log. A change of the baseline has every option replayed on it.
    OpenPlan then(Logged logged) {
        Entry entry = logged.entry();
        Branch branch = Branch.after(entry, number -> timeline(number).branch());
        Timeline after = switch (entry.act()) {
            case Act.Made made -> (made.upTo() == 0 ? Timeline.of(branch, baseline()) : timeline(made.from()).as(branch));
            case Act.Kept kept -> timeline(kept.whatIf()).as(branch);
            default -> timeline(entry.option()).then(entry, branch);
        };
        boolean rebased = after.option().isBaseline() && after.now() != baseline();
        TreeMap<Integer, Timeline> carried =
                rebased ? timelines.mapValues(option -> option.on(after.now())) : timelines;
        return new OpenPlan(
                settings, carried.put(entry.option(), after), current, remarks.then(entry), log.append(logged));
    }

    OpenPlan with(PlanSettings newSettings) {
        return new OpenPlan(newSettings, timelines, current, remarks, log);
    }

    OpenPlan withCurrent(int option) {
        return new OpenPlan(settings, timelines, option, remarks, log);
    }

    /// Where the baseline stands, which every option rests on and is compared with.
    public Standing baseline() {
        return timeline(Option.BASELINE).now();
    }

    /// What every option is held to.
    public Limits limits() {
        return remarks.limits();
    }

    /// The plan's limits, to ask which of them an option breaks. Made anew; reads every post of the baseline.
    public Checks checks() {
        return Checks.against(baseline(), limits());
    }

    /// Baseline first; archived ones and what-ifs too.
    public List<Option> options() {
        return timelines.values().map(Timeline::option).toJavaList();
    }

    /// The options a planner works with: neither archived nor thrown away.
    public List<Option> liveOptions() {
        return options().stream().filter(option -> !option.archived()).toList();
    }

    /// @throws IllegalArgumentException if there is no such option
    public Timeline timeline(int option) {
        return timelines.get(option).getOrElseThrow(() -> new IllegalArgumentException("There is no option " + option));
    }

    /// The option worked on.
    public Timeline currentTimeline() {
        return timeline(current);
    }

    /// An option by its number or, in any case, its name; of two of one name, the one not archived.
    public Optional<Option> named(String numberOrName) {
        String sought = numberOrName.strip();
        return options().stream()
                .filter(option -> Integer.toString(option.number()).equals(sought))
                .findFirst()
                .or(() -> options().stream()
                        .filter(option -> option.name().equalsIgnoreCase(sought))
                        .min(Comparator.comparing(Option::archived)));
    }

    /// What a change to an option would come to. Refused where [Session#act] would refuse it.
    Standing.Next preview(int option, Change change) {
        int number = Gate.optionOf(change, option);
        Optional<Answer.Refused> shut = Gate.shut(this, number, change.isForBaseline());
        if (shut.isPresent()) {
            return new Standing.Next.No(shut.get().refusal());
        }
        Timeline timeline = timeline(number);
        return timeline.now().then(change, timeline.option().effective());
    }

    /// Where an option stands at the prices of another year, or with only the changes that have taken effect
    /// by a day.
    ///
    /// @param day the last day whose changes count; empty for all of them
    public Standing standing(int option, Optional<LocalDate> day, Pricing pricing) {
        return through(new Lens(day, false), option, pricing);
    }

    /// Where an option stands when only the changes that a lens lets through count.
    public Standing through(Lens lens, int option, Pricing pricing) {
        return counted(lens, option, pricing).standing();
    }

    /// The same with what the lens leaves out, and what doesn't fit without it.
    public Counted counted(Lens lens, int option, Pricing pricing) {
        Counted counted = Counted.of(this, option, lens, pricing);
        return lens.asAt().map(counted::posted).orElse(counted);
    }

    /// What an option changes, stack by stack, in a scope. Goes through its whole history.
    public AsIsToBe asIsToBe(int option, Scope scope) {
        return AsIsToBe.of(this, option, scope);
    }

    /// The rows the newest establishment import held back.
    public HeldRows held() {
        return HeldRows.of(this);
    }

    /// How far the commands an option touches have agreed to its changes. Goes through its whole history.
    public Agreement agreement(int option) {
        return Agreement.of(this, option, settings.command());
    }

    /// What was written beside an option, in it or in the baseline, and for a what-if in the option beneath; open
    /// to-dos first.
    public List<Note> notes(int option) {
        int beneath = timeline(option).option().whatIfOn().orElse(option);
        return remarks.notesInOrder().stream()
                .filter(note -> note.option() == option || note.option() == beneath || note.option() == Option.BASELINE)
                .toList();
    }

    /// Numbers of the entries whose change doesn't stand in this option: taken back, or dropped when settled.
    public Set<Long> undone(int option) {
        return timeline(option).history().undoneSteps();
    }

    /// Numbers of the entries whose change doesn't stand in the option it was made in; one made in a what-if that is
    /// over, in the option beneath.
    public Set<Long> undone() {
        Set<Long> undone = new HashSet<>();
        for (Timeline timeline : timelines.values()) {
            Option option = timeline.option();
            boolean isOver = option.isWhatIf() && option.archived();
            History judging = (isOver ? timeline(option.whatIfOn().getAsInt()) : timeline).history();
            Set<Long> stands = judging.standingSteps();
            timeline.history()
                    .made()
                    .filter(entry -> entry.option() == option.number() && !stands.contains(entry.n()))
                    .forEach(entry -> undone.add(entry.n()));
        }
        return undone;
    }
}
