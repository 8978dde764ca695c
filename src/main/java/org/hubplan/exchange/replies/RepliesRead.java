package org.hubplan.exchange.replies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hubplan.change.Reply;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.Workbook;
import org.hubplan.model.Command;

/// What a returned workbook of sheets says, every row accounted for.
///
/// @param file its name, without the folder
/// @param given replies, in the order of the file
/// @param waiting rows without a reply
/// @param held rows that can't be trusted
public record RepliesRead(String file, List<Given> given, int waiting, List<HeldRow> held) {
    public RepliesRead {
        given = List.copyOf(given);
        held = List.copyOf(held);
    }

    /// One reply.
    ///
    /// @param n entry of the change
    public record Given(Command command, long n, Reply reply) {
        boolean contradicts(Given other) {
            return n == other.n && command.equals(other.command) && !reply.equals(other.reply);
        }
    }

    /// Reads every sheet that has the headings of a reply.
    ///
    /// @param asked what was asked of whom, by the entry of the change
    /// @throws UnreadableFile if it is no workbook
    public static RepliesRead read(Path file, Map<Long, Asked> asked) throws UnreadableFile {
        try (Workbook book = Workbook.open(file)) {
            Gathering gathering = new Gathering(asked);
            for (Sheet sheet : book.visibleSheets()) {
                gathering.read(book, sheet);
            }
            return gathering.result(book.fileName());
        }
    }

    /// A change as commands were asked about it.
    ///
    /// @param commands whom it concerns
    /// @param words any of the ways it may be worded on a sheet
    public record Asked(Set<Command> commands, Set<String> words) {}

    /// Whether no sheet had a row of it, so that it is likely another file than was meant.
    public boolean isEmpty() {
        return given.isEmpty() && held.isEmpty() && waiting == 0;
    }

    private static final class Gathering {
        private final Map<Long, Asked> asked;
        private final List<ReplyRow.Said> said = new ArrayList<>();
        private final List<HeldRow> held = new ArrayList<>();
        private int waiting;

        Gathering(Map<Long, Asked> asked) {
            this.asked = asked;
        }

        void read(Workbook book, Sheet sheet) throws UnreadableFile {
            if (book.head(sheet, 1).isEmpty()) {
                return;
            }
            ReplyRow[] reader = new ReplyRow[1];
            book.read(
                    sheet,
                    row -> {
                        if (reader[0] == null) {
                            reader[0] = ReplyRow.under(sheet.name(), row).orElse(null);
                        } else {
                            take(reader[0], row);
                        }
                    },
                    Progress.NONE);
        }

        private void take(ReplyRow reader, Row row) {
            switch (reader.read(row, asked)) {
                case ReplyRow.Nothing _ -> {}
                case ReplyRow.Waiting _ -> waiting++;
                case ReplyRow.Held fault -> held.add(fault.row());
                case ReplyRow.Said one -> said.add(one);
            }
        }

        /// Rows that answer one question in two ways are held, all of them.
        RepliesRead result(String file) {
            Set<Given> given = new LinkedHashSet<>();
            for (ReplyRow.Said one : said) {
                boolean contradicted = said.stream().anyMatch(other -> other.given().contradicts(one.given()));
                if (contradicted) {
                    held.add(one.inTwoWays());
                } else {
                    given.add(one.given());
                }
            }
            return new RepliesRead(file, List.copyOf(given), waiting, held);
        }
    }
}
