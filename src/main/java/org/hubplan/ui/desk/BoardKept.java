package org.hubplan.ui.desk;

import java.util.Locale;
import java.util.stream.Stream;
import org.hubplan.session.Memory;
import org.hubplan.ui.board.BoardViewModel;
import org.hubplan.ui.board.hub.Rows;

/// How a planner had the board look, kept from one start to the next.
final class BoardKept {
    private static final String ROWS = "board.rows";

    private BoardKept() {}

    /// Has the board look as it was left, and keeps how it looks from then on.
    static void in(BoardViewModel board, Memory memory) {
        memory.now()
                .kept(ROWS)
                .flatMap(words -> Stream.of(Rows.values()).filter(rows -> words(rows).equals(words)).findAny())
                .ifPresent(board.opened().rowsProperty()::set);
        board.opened().rowsProperty().subscribe((_, rows) -> memory.keep(now -> now.keeping(ROWS, words(rows))));
    }

    private static String words(Rows rows) {
        return rows.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
