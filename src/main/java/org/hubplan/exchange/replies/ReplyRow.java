package org.hubplan.exchange.replies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Reply;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.cells.Cell;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Harmless;
import org.hubplan.model.Command;

/// Reads the rows of one sheet below its headings.
final class ReplyRow {
    private static final Set<String> AGREED = Set.of("agreed", "agree", "agrees", "yes", "y");
    private static final Set<String> REFUSED = Set.of("refused", "refuse", "refuses", "no", "n", "not agreed");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String sheet;
    private final Map<ReplyColumn, Integer> columns;

    /// What a row says.
    sealed interface Outcome {}

    /// Blank.
    record Nothing() implements Outcome {}

    /// No reply yet.
    record Waiting() implements Outcome {}

    record Held(HeldRow row) implements Outcome {}

    /// @param inTwoWays the row as it is held where another says otherwise
    record Said(RepliesRead.Given given, HeldRow inTwoWays) implements Outcome {}

    private ReplyRow(String sheet, Map<ReplyColumn, Integer> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /// A reader for the rows below, where this row is the one with the headings.
    static Optional<ReplyRow> under(String sheet, Row row) {
        Map<ReplyColumn, Integer> columns = new EnumMap<>(ReplyColumn.class);
        for (ReplyColumn column : ReplyColumn.values()) {
            for (int at = 0; at < row.width(); at++) {
                if (column.isNamed(row.text(at))) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        Set<ReplyColumn> needed = Set.of(ReplyColumn.COMMAND, ReplyColumn.CHANGE_NUMBER, ReplyColumn.REPLY);
        return columns.keySet().containsAll(needed) ? Optional.of(new ReplyRow(sheet, columns)) : Optional.empty();
    }

    Outcome read(Row row, Map<Long, RepliesRead.Asked> asked) {
        if (row.isBlank()) {
            return new Nothing();
        }
        String number = text(row, ReplyColumn.CHANGE_NUMBER);
        RepliesRead.Asked change = number.matches("\\d{1,18}") ? asked.get(Long.parseLong(number)) : null;
        if (change == null) {
            return held(row, ReplyColumn.CHANGE_NUMBER, "no change of this option");
        }
        String worded = text(row, ReplyColumn.CHANGE);
        if (!worded.isEmpty() && change.words().stream().noneMatch(words -> Words.tidy(words).equalsIgnoreCase(worded))) {
            return held(row, ReplyColumn.CHANGE, "not the change of this number");
        }
        Optional<Command> command = change.commands().stream()
                .filter(one -> one.name().equalsIgnoreCase(text(row, ReplyColumn.COMMAND)))
                .findFirst();
        if (command.isEmpty()) {
            return held(row, ReplyColumn.COMMAND, "the change does not concern this command");
        }
        String said = Words.bare(text(row, ReplyColumn.REPLY)).strip();
        if (said.isEmpty()) {
            return new Waiting();
        }
        if (!AGREED.contains(said) && !REFUSED.contains(said)) {
            return held(row, ReplyColumn.REPLY, "neither agreed nor refused");
        }
        Optional<LocalDate> on = day(row);
        if (on.isEmpty() && !text(row, ReplyColumn.ON).isEmpty()) {
            return held(row, ReplyColumn.ON, "not a date");
        }
        Reply.State state = AGREED.contains(said) ? Reply.State.AGREED : Reply.State.REFUSED;
        Reply reply = new Reply(state, on, text(row, ReplyColumn.WHO), text(row, ReplyColumn.NOTE));
        return new Said(
                new RepliesRead.Given(command.get(), Long.parseLong(number), reply),
                held(row, ReplyColumn.REPLY, "replied to in two ways").row());
    }

    private Optional<LocalDate> day(Row row) {
        Integer column = columns.get(ReplyColumn.ON);
        if (column != null && row.at(column) instanceof Cell.Date date) {
            return Optional.of(date.day());
        }
        String written = text(row, ReplyColumn.ON);
        for (DateTimeFormatter way : List.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)) {
            try {
                return Optional.of(LocalDate.parse(written, way));
            } catch (DateTimeParseException another) {
                // the next way
            }
        }
        return Optional.empty();
    }

    private String text(Row row, ReplyColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : Harmless.read(Words.tidy(row.text(at)));
    }

    private Held held(Row row, ReplyColumn column, String reason) {
        return new Held(
                new HeldRow(sheet, row.number(), column.heading(), text(row, column), reason, List.of()));
    }
}
