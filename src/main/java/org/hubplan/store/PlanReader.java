package org.hubplan.store;

import java.util.List;
import java.util.TreeMap;
import org.hubplan.change.History;
import org.hubplan.change.Logged;
import org.hubplan.change.Option;
import org.jooq.DSLContext;

/// Reads everything a plan file holds.
final class PlanReader {
    private PlanReader() {}

    /// @throws RuntimeException of any kind if it makes no sense
    static StoredPlan read(DSLContext sql) {
        Shared shared = new Shared();
        SettingTable settings = new SettingTable(sql);
        StoredPlan plan = new StoredPlan(
                settings.settings(),
                new FirstStateReader(sql, shared).read(),
                settings.options(),
                settings.current(),
                new LogTable(sql).read().stream().map(line -> line.logged(shared)).toList());
        check(plan);
        return plan;
    }

    /// That entries are counted without gaps, and undo and redo name those whose turn it is, each in an option
    /// there is.
    private static void check(StoredPlan plan) {
        TreeMap<Integer, History> histories = new TreeMap<>();
        plan.options().forEach(option -> histories.put(option.number(), History.EMPTY));
        List<Logged> log = plan.log();
        require(!log.isEmpty() && histories.containsKey(Option.BASELINE) && histories.containsKey(plan.current()));
        for (int at = 0; at < log.size(); at++) {
            var entry = log.get(at).entry();
            require(entry.n() == at + 1 && histories.containsKey(entry.option()));
            histories.computeIfPresent(entry.option(), (_, history) -> history.then(entry));
        }
    }

    private static void require(boolean sense) {
        if (!sense) {
            throw new IllegalStateException("The plan's log, options and current option don't fit together");
        }
    }
}
