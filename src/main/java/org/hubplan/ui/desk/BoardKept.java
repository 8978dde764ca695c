package org.hubplan.ui.desk;

import java.util.Locale;
import java.util.stream.Stream;
import org.hubplan.session.Memory;
import org.hubplan.ui.board.BoardViewModel;
import org.hubplan.ui.board.hub.Rows;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.kit.Motion;

/// How a planner had the board look, kept from one start to the next.
final class BoardKept {
    private static final String MOTION = "board.motion";
    private static final String ROWS = "board.rows";
    private static final String SIZE = "board.size";
    private static final String AS_THERE_IS_ROOM = "auto";

    private BoardKept() {}

    /// Has the board look as it was left, and keeps how it looks from then on.
    static void in(BoardViewModel board, Memory memory) {
        memory.now().kept(ROWS).ifPresent(words -> arrange(board, words));
        board.opened().rowsProperty().subscribe((_, rows) -> memory.keep(now -> now.keeping(ROWS, words(rows))));
        board.sizeProperty().set(memory.now().kept(SIZE).flatMap(TileSize::keyed));
        board.sizeProperty().subscribe((_, size) ->
                memory.keep(now -> now.keeping(SIZE, size.map(TileSize::key).orElse(AS_THERE_IS_ROOM))));
        memory.now().kept(MOTION).map(Motion::keyed).ifPresent(board.motionProperty()::set);
        board.motionProperty().subscribe((_, chosen) -> memory.keep(now -> now.keeping(MOTION, chosen.key())));
    }

    /// Arranges opened hubs as words say; words nobody knows change nothing.
    static void arrange(BoardViewModel board, String words) {
        Stream.of(Rows.values())
                .filter(rows -> words(rows).equals(words))
                .forEach(board.opened().rowsProperty()::set);
    }

    /// How opened hubs are arranged now.
    static String arranged(BoardViewModel board) {
        return words(board.opened().rowsProperty().get());
    }

    private static String words(Rows rows) {
        return rows.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
