package org.hubplan.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.store.PlanFile;
import org.hubplan.store.PlanInMaking;
import org.hubplan.store.Verdict;

/// One open plan. Every change goes through `act`, `undo` or `redo`: it is on disk before it shows in `now()`.
///
/// Safe to call from any thread; changes are made one after another, and readers always see a whole state.
public final class Session implements AutoCloseable {
    private final PlanFile file;
    private final Clock clock;
    private final Identities identities = new Identities();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final OptionVerbs optionVerbs = new OptionVerbs(this);
    private final RemarkVerbs remarkVerbs = new RemarkVerbs(this);
    private final ReplayVerbs replayVerbs = new ReplayVerbs(this);
    private volatile OpenPlan now;

    private Session(PlanFile file, Clock clock, OpenPlan now) {
        this.file = file;
        this.clock = clock;
        this.now = now;
        IdentitiesInUse.passOver(identities, file.asOpened());
    }

    /// Makes a new plan file and opens it.
    ///
    /// @param source what the first state comes from: a file's name, a sample's, or empty for a blank plan
    /// @throws org.hubplan.store.PlanFileRefused if the file can't be made
    public static Session create(
            Path path, PlanSettings settings, Plan first, List<Option> options, String source, Clock clock) {
        try (PlanInMaking making = PlanInMaking.at(path)) {
            return create(making, settings, first, options, new Act.Began(source), clock);
        }
    }

    /// Finishes a plan file that was begun, and opens it. What it adds up to is found while it is written. The act says
    /// what its first state comes from, with the rows of a workbook that were held.
    static Session create(
            PlanInMaking making, PlanSettings settings, Plan first, List<Option> options, Act.Began act, Clock clock) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Entry began = Step.began(act, LocalDate.now(clock)).entry(1, at, settings.author());
        CompletableFuture<Standing> standing = CompletableFuture.supplyAsync(() -> Standing.of(first));
        PlanFile file = making.finish(settings, first, options, began);
        return opened(file, clock, () -> OpenPlan.of(file.asOpened(), standing.join()));
    }

    /// Opens a plan file.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if it can't be opened
    public static Session open(Path path, Clock clock) {
        PlanFile file = PlanFile.open(path);
        return opened(file, clock, () -> OpenPlan.of(file.asOpened()));
    }

    private static Session opened(PlanFile file, Clock clock, Supplier<OpenPlan> now) {
        try {
            return new Session(file, clock, now.get());
        } catch (RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    // ---- reading

    /// The whole state, as of now; it never changes under its reader.
    public OpenPlan now() {
        return now;
    }

    /// Walks the log on disk from its first entry and says whether anything was altered outside Hubplan.
    public Verdict verify() {
        return file.verify();
    }

    /// The same for a plan that isn't open, and that may have been altered so that it no longer opens.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if it can't be read at all
    public static Verdict verify(Path path) {
        return PlanFile.verify(path);
    }

    /// Where the plan file is.
    public Path path() {
        return file.path();
    }

    /// For changes that bring new posts or people.
    public Identities identities() {
        return identities;
    }

    /// What a change to an option would come to; nothing is kept. Refused where `act` would refuse it.
    public Standing.Next preview(int option, Change change) {
        return now.preview(option, change);
    }

    /// Called after each change of state, on the thread that made it.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void stopListening(Runnable listener) {
        listeners.remove(listener);
    }

    // ---- changing

    /// Makes a change, effective on the option's own date.
    public Answer act(int option, Change change, String reason) {
        return act(option, change, reason, Optional.empty());
    }

    /// Makes a change. An import goes to the baseline whatever the option, and the options are replayed on it.
    ///
    /// @param reason why, empty where not given
    /// @param effective the day it takes effect, where it isn't the option's own
    public synchronized Answer act(int option, Change change, String reason, Optional<LocalDate> effective) {
        int number = Gate.optionOf(change, option);
        Optional<Answer.Refused> shut =
                Gate.shut(now, number, change.isForBaseline()).or(() -> effective.flatMap(EffectiveDay::refusal));
        if (shut.isPresent()) {
            return shut.get();
        }
        Timeline timeline = now.timeline(number);
        LocalDate from = effective.orElse(timeline.option().effective());
        return switch (timeline.now().then(change)) {
            case Standing.Next.No no -> new Answer.Refused(no.refused());
            case Standing.Next.Yes _ ->
                keep(new Step(number, new Act.Did(change), change.words(timeline.now().plan()), reason, from));
        };
    }

    /// Takes back the newest change of an option that stands.
    public Answer undo(int option) {
        return Retracing.BACK.through(this, option, history -> history.done().take(1));
    }

    /// Makes the change last taken back again.
    public Answer redo(int option) {
        return Retracing.AGAIN.through(this, option, history -> history.undone().take(1));
    }

    /// Goes to another point of an option's history in one go: every step after an entry is taken back, or every
    /// step taken back is made again up to it.
    ///
    /// @param n the entry that is to be the newest that stands; 0 for none
    public Answer goTo(int option, long n) {
        return Retracing.to(this, option, n);
    }

    /// Options made, renamed, laid by, locked; what-ifs.
    public OptionVerbs options() {
        return optionVerbs;
    }

    /// Changes settled on a new baseline, or taken across from another option.
    public ReplayVerbs replays() {
        return replayVerbs;
    }

    /// Replies of commands, notes and frozen versions.
    public RemarkVerbs remarks() {
        return remarkVerbs;
    }

    Answer keep(Step step) {
        return keep(List.of(step));
    }

    /// Steps checked before go to disk, all of them or none, and are then shown.
    synchronized Answer keep(List<Step> steps) {
        List<Entry> entries = new ArrayList<>(steps.size());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Step step : steps) {
            entries.add(step.entry(now.log().size() + entries.size() + 1L, at, now.settings().author()));
        }
        List<Logged> kept = file.append(entries);
        OpenPlan after = now;
        for (Logged logged : kept) {
            logged.entry().change().ifPresent(change -> IdentitiesInUse.passOver(identities, change));
            after = after.then(logged);
        }
        show(after);
        Logged newest = kept.getLast();
        return new Answer.Done(newest, now.timeline(newest.entry().option()).now());
    }

    /// Keeps other settings. They are no entry of the log, and undo doesn't bring the ones before back.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if they can't be written
    public synchronized void change(PlanSettings settings) {
        file.save(settings);
        show(now.with(settings));
    }

    /// Makes another option the one worked on.
    public synchronized void switchTo(int option) {
        now.timeline(option);
        file.saveCurrent(option);
        show(now.withCurrent(option));
    }

    /// Writes a complete copy of the plan as it is now.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if it can't be written
    public synchronized void saveCopy(Path copy) {
        file.copyTo(copy);
    }

    /// Writes a complete copy of the plan as it is now, in place of what may be there already.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if a plan that is open is there, or it can't be written; what was
    ///     there stays
    public synchronized void saveCopyOver(Path copy) {
        file.copyOver(copy);
    }

    private void show(OpenPlan next) {
        now = next;
        listeners.forEach(Runnable::run);
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
