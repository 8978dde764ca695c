package org.hubplan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.store.Opening.Opened;
import org.jooq.exception.DataAccessException;

/// How a plan file is made: whole, then put in its place at one stroke; or not at all.
final class Creation implements AutoCloseable {
    private final Path file;
    private final NewFile making;
    private PlanDatabase database;

    private Creation(Path file) {
        this.file = file;
        this.making = NewFile.meantFor(file);
    }

    /// Begins one, with tables that hold nothing yet.
    ///
    /// @throws PlanFileRefused if it can't be made
    static Creation begin(Path file) {
        Creation creation = new Creation(file);
        try {
            creation.database = PlanDatabase.create(creation.making.draft());
            Schema.bringUp(creation.database);
            return creation;
        } catch (DataAccessException e) {
            creation.close();
            throw Refusals.cannotMake(file, e);
        } catch (RuntimeException | Error e) {
            creation.close();
            throw e;
        }
    }

    /// Writes the first state, puts the file in its place and opens it there.
    ///
    /// @throws PlanFileRefused if it can't be made
    Opened finish(PlanSettings settings, Plan first, List<Option> options, Entry began) {
        // meanwhile: it takes as long as half the writing
        CompletableFuture<LogLine> line = CompletableFuture.supplyAsync(
                () -> LogLine.of(began, LogLine.BEFORE_THE_FIRST, FirstStateDigest.of(first)));
        int current = options.get(Math.min(1, options.size() - 1)).number();
        try {
            SettingTable table = new SettingTable(database.sql());
            table.save(settings);
            table.saveCurrent(current);
            options.forEach(table::save);
            new FirstStateWriter(database).write(first);
            new LogTable(database.sql()).append(line.join());
            database.commitToDisk();
            closeDatabase();
            making.place();
        } catch (IOException | DataAccessException e) {
            throw Refusals.cannotMake(file, e);
        }
        return Opening.ofOwn(
                file, new StoredPlan(settings, first, options, current, List.of(line.join().logged(new Shared()))));
    }

    private void closeDatabase() {
        if (database != null) {
            PlanDatabase open = database;
            database = null;
            open.close();
        }
    }

    /// Leaves nothing behind of a file that wasn't finished.
    @Override
    public void close() {
        try (making) {
            closeDatabase();
        } catch (IOException e) {
            throw Refusals.cannotMake(file, e);
        }
    }
}
