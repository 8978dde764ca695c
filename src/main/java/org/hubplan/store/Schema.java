package org.hubplan.store;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

/// The tables of a plan file and their version. Flyway makes and changes them; it takes most of a second to get
/// going, so it is asked only where there is something to do.
final class Schema {
    /// The newest script under `migration`.
    static final int NEWEST = 1;

    private static final String SCRIPTS = "classpath:org/hubplan/store/migration";

    private Schema() {}

    static int versionOf(DSLContext sql) {
        return sql.fetchOne("select max(cast(version as integer)) from flyway_schema_history where success")
                .get(0, int.class);
    }

    /// Brings the tables to the newest version, from nothing if need be.
    static void bringUp(PlanDatabase database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations(SCRIPTS)
                .load()
                .migrate();
    }
}
