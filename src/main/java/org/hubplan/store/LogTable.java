package org.hubplan.store;

import static org.hubplan.store.jooq.Tables.LOG_ENTRY;
import static org.hubplan.store.jooq.Tables.LOG_PAYLOAD;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.store.jooq.tables.records.LogEntryRecord;
import org.hubplan.store.jooq.tables.records.LogPayloadRecord;
import org.jooq.DSLContext;

/// The log's two tables.
final class LogTable {
    /// Characters of a payload that lie in one row. H2 takes up to 1,048,576 in a text.
    static final int PIECE = 500_000;

    private final DSLContext sql;

    LogTable(DSLContext sql) {
        this.sql = sql;
    }

    void append(LogLine line) {
        List<String> pieces = pieces(line.payload());
        sql.insertInto(LOG_ENTRY)
                .values(
                        line.n(),
                        line.at().atOffset(ZoneOffset.UTC),
                        line.author(),
                        line.option(),
                        line.kind(),
                        pieces.getFirst(),
                        line.words(),
                        line.reason(),
                        line.effective(),
                        line.previous(),
                        line.hash())
                .execute();
        for (int piece = 1; piece < pieces.size(); piece++) {
            sql.insertInto(LOG_PAYLOAD).values(line.n(), piece, pieces.get(piece)).execute();
        }
    }

    /// Every line, oldest first.
    List<LogLine> read() {
        Map<Long, StringBuilder> further = new HashMap<>();
        try (Stream<LogPayloadRecord> rows =
                sql.selectFrom(LOG_PAYLOAD).orderBy(LOG_PAYLOAD.N, LOG_PAYLOAD.PIECE).fetchStream()) {
            rows.forEach(row -> further.computeIfAbsent(row.getN(), _ -> new StringBuilder()).append(row.getMore()));
        }
        try (Stream<LogEntryRecord> rows = sql.selectFrom(LOG_ENTRY).orderBy(LOG_ENTRY.N).fetchStream()) {
            return rows.map(row -> line(row, further.get(row.getN()))).toList();
        }
    }

    /// Hash of the newest entry; empty where there is none.
    Optional<String> newestHash() {
        return sql.select(LOG_ENTRY.HASH)
                .from(LOG_ENTRY)
                .orderBy(LOG_ENTRY.N.desc())
                .limit(1)
                .fetchOptional(LOG_ENTRY.HASH);
    }

    private static LogLine line(LogEntryRecord row, StringBuilder further) {
        return new LogLine(
                row.getN(),
                row.getMadeAt().toInstant(),
                row.getAuthor(),
                row.getOptionNumber(),
                row.getKind(),
                further == null ? row.getPayload() : row.getPayload() + further,
                row.getWords(),
                row.getReason(),
                row.getEffective(),
                row.getPreviousHash(),
                row.getHash());
    }

    /// At least one; no character outside the basic plane is cut in two.
    private static List<String> pieces(String payload) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(payload.length(), from + PIECE);
            if (to < payload.length() && Character.isHighSurrogate(payload.charAt(to - 1))) {
                to--;
            }
            pieces.add(payload.substring(from, to));
            from = to;
        } while (from < payload.length());
        return pieces;
    }
}
