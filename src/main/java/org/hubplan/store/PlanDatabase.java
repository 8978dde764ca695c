package org.hubplan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.Driver;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// One plan file open as a database.
final class PlanDatabase implements AutoCloseable {
    /// - `DATABASE_TO_LOWER`: names without quotes mean the same as in PostgreSQL.
    /// - `WRITE_DELAY=0`: a commit goes to the file at once; `sync` then has the disk confirm it.
    /// - `RETENTION_TIME` (ms): freed space is used again once a `sync` has surely come between, where H2 by
    ///   default waits 45 s and lets the file grow by 18 KB a commit.
    /// - `MAX_COMPACT_TIME=0`: closing takes no time, since space is used again anyway.
    /// - `ANALYZE_AUTO=0`: H2 doesn't stop after every 2,000 rows to measure tables that are read whole anyway.
    /// - `LAZY_QUERY_EXECUTION`: rows are read as they are asked for, never spilled to a temporary file.
    private static final String SETTINGS = ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;RETENTION_TIME=500"
            + ";MAX_COMPACT_TIME=0;ANALYZE_AUTO=0;LAZY_QUERY_EXECUTION=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private static final Settings AS_WRITTEN = new Settings()
            .withRenderQuotedNames(RenderQuotedNames.NEVER)
            .withExecuteLogging(false)
            .withRenderSchema(false);

    private final Mount mount;
    private final String url;
    private final Connection connection;
    private final DSLContext sql;

    private PlanDatabase(Mount mount, String more) {
        this.mount = mount;
        this.url = "jdbc:h2:" + mount.name() + SETTINGS + more;
        try {
            connection = Driver.load().connect(url, new Properties());
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            mount.close();
            throw new DataAccessException("Can't open " + mount.file(), e);
        }
        sql = DSL.using(connection, SQLDialect.H2, AS_WRITTEN);
    }

    /// Makes a new, empty database where there is no file yet.
    static PlanDatabase create(Path file) {
        return new PlanDatabase(Mount.ofNew(file), "");
    }

    static PlanDatabase open(Path file) {
        return new PlanDatabase(Mount.of(file), ";IFEXISTS=TRUE");
    }

    /// For reading only: not a byte of the file changes.
    static PlanDatabase look(Path file) {
        return new PlanDatabase(Mount.of(file), ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    DSLContext sql() {
        return sql;
    }

    Mount mount() {
        return mount;
    }

    /// A statement to be carried out many times, for which jOOQ's way of binding values takes too long.
    PreparedStatement prepare(String words) throws SQLException {
        return connection.prepareStatement(words);
    }

    /// More connections to the same database, while this one is open.
    DataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        return source;
    }

    /// What was done since the last commit is now in the file, whole or not at all.
    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessException("Can't commit to " + mount.file(), e);
        }
    }

    /// Commits, and returns once everything is on the disk itself, not in a buffer on the way.
    void commitToDisk() {
        commit();
        sql.execute("checkpoint sync");
    }

    /// Closes at once and writes nothing more: what wasn't committed is gone.
    void abandon() {
        try {
            connection.createStatement().execute("shutdown immediately");
        } catch (SQLException alreadyGone) {
            // what it was to come to
        } finally {
            mount.close();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("Can't close " + mount.file(), e);
        } finally {
            mount.close();
        }
    }
}
