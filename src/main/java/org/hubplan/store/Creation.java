package org.hubplan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.store.Opening.Opened;
import org.jooq.exception.DataAccessException;

/// How a plan file is made: whole, then put in its place at one stroke; or not at all.
final class Creation {
    private Creation() {}

    /// @throws PlanFileRefused if it can't be made
    static Opened of(Path file, PlanSettings settings, Plan first, List<Option> options, Entry began) {
        LogLine line = LogLine.of(began, LogLine.BEFORE_THE_FIRST, FirstStateDigest.of(first));
        int current = options.get(Math.min(1, options.size() - 1)).number();
        try (NewFile making = NewFile.meantFor(file)) {
            try (PlanDatabase database = PlanDatabase.create(making.draft())) {
                Schema.bringUp(database);
                SettingTable table = new SettingTable(database.sql());
                table.save(settings);
                table.saveCurrent(current);
                options.forEach(table::save);
                new FirstStateWriter(database).write(first);
                new LogTable(database.sql()).append(line);
                database.commitToDisk();
            }
            making.place();
        } catch (IOException | DataAccessException e) {
            throw Refusals.cannotMake(file, e);
        }
        return Opening.ofOwn(
                file, new StoredPlan(settings, first, options, current, List.of(line.logged(new Shared()))));
    }
}
