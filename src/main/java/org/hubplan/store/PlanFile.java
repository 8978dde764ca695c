package org.hubplan.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.store.Opening.Opened;

/// One plan on disk: `NAME.hubplan`. What a method has returned from is on the disk for good.
///
/// While it is open nobody else can open it, in this process or another. Its methods may be called from any
/// thread, interrupted or not.
public final class PlanFile implements AutoCloseable {
    private final Path path;
    private final OwnThread thread;
    private final OpenHere claim;
    private final PlanDatabase database;
    private final StoredPlan asOpened;
    private String newestHash;
    private long newestEntry;
    private boolean open = true;

    PlanFile(Path path, OwnThread thread, Opened opened) {
        this.path = path;
        this.thread = thread;
        this.claim = opened.claim();
        this.database = opened.database();
        this.asOpened = opened.plan();
        this.newestHash = asOpened.newestHash();
        this.newestEntry = asOpened.log().size();
    }

    /// Makes a new plan file with its first state and its first entry, durable when this returns. The option
    /// worked on is the first after the baseline, where there is one.
    ///
    /// @param options baseline first
    /// @throws PlanFileRefused if there is a file already, or none can be made; nothing is left behind
    public static PlanFile create(Path path, PlanSettings settings, Plan first, List<Option> options, Entry began) {
        try (PlanInMaking making = PlanInMaking.at(path)) {
            return making.finish(settings, first, options, began);
        }
    }

    /// Opens a plan file for reading and writing.
    ///
    /// @throws PlanFileRefused if it can't be opened; the file is as it was
    public static PlanFile open(Path path) {
        OwnThread thread = new OwnThread();
        try {
            return new PlanFile(path, thread, thread.call(() -> Opening.of(path)));
        } catch (Throwable refused) {
            thread.close();
            throw refused;
        }
    }

    /// Everything a plan file holds, read without opening it for writing: not a byte of it changes, but where its tables are
    /// of an older version, which are brought up first.
    ///
    /// @throws PlanFileRefused if it can't be opened; the file is as it was
    public static StoredPlan look(Path path) {
        try (OwnThread thread = new OwnThread()) {
            return thread.call(() -> Opening.seen(path));
        }
    }

    public Path path() {
        return path;
    }

    /// What the file held when it was opened or made.
    public StoredPlan asOpened() {
        return asOpened;
    }

    /// Writes one entry; it is on disk when this returns.
    ///
    /// @param entry the next of the log, its time to the millisecond
    /// @throws PlanFileRefused if it can't be written; the file then closes itself, and holds what it held before
    ///     when it is opened again (or, where the disk failed in its last step, this entry too)
    public Logged append(Entry entry) {
        return append(List.of(entry)).getFirst();
    }

    /// Writes entries, all of them or none; they are on disk when this returns.
    ///
    /// @param entries the next of the log in their order, at least one
    /// @throws PlanFileRefused as for one
    public List<Logged> append(List<Entry> entries) {
        return call(() -> {
            List<LogLine> lines = new ArrayList<>(entries.size());
            String previous = newestHash;
            for (Entry entry : entries) {
                if (entry.n() != newestEntry + lines.size() + 1 || entry.at().getNano() % 1_000_000 != 0) {
                    throw new IllegalArgumentException(
                            "Entry " + entry.n() + " at " + entry.at() + " can't follow " + newestEntry);
                }
                lines.add(LogLine.of(entry, previous, ""));
                previous = lines.getLast().hash();
            }
            LogTable table = new LogTable(database.sql());
            write(() -> lines.forEach(table::append));
            newestEntry = lines.getLast().n();
            newestHash = previous;
            return IntStream.range(0, lines.size())
                    .mapToObj(at -> new Logged(entries.get(at), lines.get(at).hash()))
                    .toList();
        });
    }

    /// @throws PlanFileRefused if they can't be written
    public void save(PlanSettings settings) {
        run(() -> write(() -> new SettingTable(database.sql()).save(settings)));
    }

    /// Keeps the number of the option worked on.
    ///
    /// @throws PlanFileRefused if it can't be written
    public void saveCurrent(int option) {
        run(() -> write(() -> new SettingTable(database.sql()).saveCurrent(option)));
    }

    /// Writes a complete copy of the plan as it is now to a file that isn't there yet.
    ///
    /// @throws PlanFileRefused if there is a file already, or none can be made; nothing is left behind
    public void copyTo(Path copy) {
        copying(made -> made.to(copy));
    }

    /// Writes a complete copy of the plan as it is now, in place of what may be there already.
    ///
    /// @throws PlanFileRefused if a plan that is open is there, or the copy can't be made; what was there stays
    public void copyOver(Path copy) {
        copying(made -> made.over(copy));
    }

    /// Walks the log from its first entry and says whether anything was altered outside Hubplan.
    public Verdict verify() {
        return call(() -> Chain.verdict(database.sql()));
    }

    /// The same for a plan that isn't open, and that may have been altered so that it no longer opens.
    ///
    /// @throws PlanFileRefused if it can't be read at all
    public static Verdict verify(Path path) {
        try (OwnThread thread = new OwnThread()) {
            return thread.call(() -> Opening.verdictOn(path));
        }
    }

    /// Closes the file; what was written stays, and nothing is lost where this is never called.
    @Override
    public void close() {
        if (thread.isOpen()) {
            thread.run(() -> {
                if (open) {
                    open = false;
                    database.close();
                    claim.close();
                }
            });
            thread.close();
        }
    }

    private void copying(Consumer<Copying> how) {
        run(() -> how.accept(new Copying(database, claim)));
    }

    private void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private <T> T call(Supplier<T> work) {
        if (!thread.isOpen()) {
            throw Refusals.noLongerOpen(path);
        }
        return thread.call(() -> {
            if (!open) {
                throw Refusals.noLongerOpen(path);
            }
            return work.get();
        });
    }

    private void write(Runnable change) {
        try {
            change.run();
            database.commitToDisk();
        } catch (RuntimeException | Error e) {
            open = false;
            database.abandon();
            claim.close();
            throw Refusals.notWritten(path, e);
        }
    }
}
