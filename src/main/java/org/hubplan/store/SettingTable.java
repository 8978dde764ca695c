package org.hubplan.store;

import static org.hubplan.store.jooq.Tables.PLAN_OPTION;
import static org.hubplan.store.jooq.Tables.PLAN_SETTING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Option;
import org.hubplan.model.Command;
import org.hubplan.model.PlanSettings;
import org.jooq.DSLContext;

/// Settings, each a row of its own, and the plan's options.
final class SettingTable {
    private static final String NAME = "name";
    private static final String AUTHOR = "author";
    private static final String MARKING = "marking";
    private static final String COMMAND = "command";
    private static final String INVENTED = "invented";
    private static final String CURRENT = "current option";
    private static final String FURTHER_STATE = "further first state";

    private final DSLContext sql;

    SettingTable(DSLContext sql) {
        this.sql = sql;
    }

    void save(PlanSettings settings) {
        save(NAME, settings.name());
        save(AUTHOR, settings.author());
        save(MARKING, settings.marking());
        save(COMMAND, settings.command().name());
        save(INVENTED, Boolean.toString(settings.invented()));
    }

    void saveCurrent(int option) {
        save(CURRENT, Integer.toString(option));
    }

    /// What the first state holds beyond its tables.
    void saveFurtherState(String json) {
        save(FURTHER_STATE, json);
    }

    /// Empty where the tables hold all there is.
    Optional<String> furtherState() {
        return Optional.ofNullable(all().get(FURTHER_STATE));
    }

    void save(Option option) {
        sql.insertInto(PLAN_OPTION)
                .values(option.number(), option.name(), option.effective(), option.locked())
                .execute();
    }

    PlanSettings settings() {
        Map<String, String> all = all();
        return new PlanSettings(
                all.get(NAME),
                all.get(AUTHOR),
                all.get(MARKING),
                new Command(all.get(COMMAND)),
                Boolean.parseBoolean(all.get(INVENTED)));
    }

    /// Number of the option last worked on.
    int current() {
        return Integer.parseInt(all().get(CURRENT));
    }

    /// By number, the baseline first.
    List<Option> options() {
        return sql.selectFrom(PLAN_OPTION)
                .orderBy(PLAN_OPTION.NUMBER)
                .fetch(row -> new Option(row.getNumber(), row.getName(), row.getEffective(), row.getLocked()));
    }

    private Map<String, String> all() {
        return sql.selectFrom(PLAN_SETTING).fetchMap(PLAN_SETTING.NAME, PLAN_SETTING.SETTING);
    }

    private void save(String name, String setting) {
        int known = sql.update(PLAN_SETTING)
                .set(PLAN_SETTING.SETTING, setting)
                .where(PLAN_SETTING.NAME.eq(name))
                .execute();
        if (known == 0) {
            sql.insertInto(PLAN_SETTING).values(name, setting).execute();
        }
    }
}
