package org.hubplan.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/// Puts rows into one table, many with each statement, and commits as it goes.
final class RowInsert implements AutoCloseable {
    /// Rows to a statement.
    private static final int ROWS = 100;

    private static final int STATEMENTS_TO_A_COMMIT = 10;

    private final PlanDatabase database;
    private final Table<?> table;
    private final List<Object[]> waiting = new ArrayList<>(ROWS);
    private PreparedStatement full;
    private int statements;

    RowInsert(PlanDatabase database, Table<?> table) {
        this.database = database;
        this.table = table;
    }

    /// @param row a value for each column of the table, in their order
    /// @throws DataAccessException if it can't be written
    void add(Object[] row) {
        waiting.add(row);
        if (waiting.size() == ROWS) {
            try {
                full = full == null ? database.prepare(words(ROWS)) : full;
                execute(full);
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    private String words(int rows) {
        String row = "(" + String.join(",", Collections.nCopies(table.fields().length, "?")) + ")";
        return "insert into " + table.getName() + " values " + String.join(",", Collections.nCopies(rows, row));
    }

    private void execute(PreparedStatement statement) throws SQLException {
        int at = 1;
        for (Object[] row : waiting) {
            for (Object value : row) {
                statement.setObject(at++, value);
            }
        }
        statement.executeUpdate();
        waiting.clear();
        statements++;
        if (statements % STATEMENTS_TO_A_COMMIT == 0) {
            database.commit();
        }
    }

    private DataAccessException failed(SQLException e) {
        return new DataAccessException("Can't write to " + table.getName(), e);
    }

    /// Writes and commits what is left.
    @Override
    public void close() {
        try {
            if (!waiting.isEmpty()) {
                try (PreparedStatement last = database.prepare(words(waiting.size()))) {
                    execute(last);
                }
            }
            if (full != null) {
                full.close();
            }
            database.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
