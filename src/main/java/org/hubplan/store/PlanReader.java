package org.hubplan.store;

import java.util.List;
import org.hubplan.change.Branches;
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
        Branches branches = Branches.of(plan.options());
        List<Logged> log = plan.log();
        for (int at = 0; at < log.size(); at++) {
            require(log.get(at).entry().n() == at + 1);
            branches = branches.then(log.get(at).entry());
        }
        require(!log.isEmpty()
                && branches.byOption().containsKey(Option.BASELINE)
                && branches.byOption().containsKey(plan.current()));
    }

    private static void require(boolean sense) {
        if (!sense) {
            throw new IllegalStateException("The plan's log, options and current option don't fit together");
        }
    }
}
