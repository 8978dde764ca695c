package org.hubplan.exchange.replies;

import java.nio.file.Path;
import java.util.ArrayList;
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
    public record Given(Command command, long n, Reply reply) {}

    /// Reads every sheet that has the headings of a reply.
    ///
    /// @param concerned whom each change of the option concerns, by its entry
    /// @throws UnreadableFile if it is no workbook, or none of its sheets has the headings
    public static RepliesRead read(Path file, Map<Long, Set<Command>> concerned) throws UnreadableFile {
        try (Workbook book = Workbook.open(file)) {
            Gathering gathering = new Gathering(concerned);
            for (Sheet sheet : book.visibleSheets()) {
                gathering.read(book, sheet);
            }
            return new RepliesRead(book.fileName(), gathering.given, gathering.waiting, gathering.held);
        }
    }

    /// Whether no sheet had a row of it, so that it is likely another file than was meant.
    public boolean isEmpty() {
        return given.isEmpty() && held.isEmpty() && waiting == 0;
    }

    private static final class Gathering {
        private final Map<Long, Set<Command>> concerned;
        private final List<Given> given = new ArrayList<>();
        private final List<HeldRow> held = new ArrayList<>();
        private int waiting;

        Gathering(Map<Long, Set<Command>> concerned) {
            this.concerned = concerned;
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
            switch (reader.read(row, concerned)) {
                case ReplyRow.Nothing _ -> {}
                case ReplyRow.Waiting _ -> waiting++;
                case ReplyRow.Held fault -> held.add(fault.row());
                case ReplyRow.Said said -> given.add(said.given());
            }
        }
    }
}
