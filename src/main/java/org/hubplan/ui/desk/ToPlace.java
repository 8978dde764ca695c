package org.hubplan.ui.desk;

import java.util.function.Consumer;
import org.hubplan.check.Place;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.model.HubCode;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.board.hub.OpenedHub;
import org.hubplan.ui.drill.Drill;

/// Shows where a limit is broken: a hub opened on the board, with the stack selected where it is one; the posts of a
/// command.
final class ToPlace {
    private final BoardView board;
    private final Consumer<String> go;
    private final Consumer<Drill> drill;

    /// @param go shows a screen
    /// @param drill shows what a figure comes from
    ToPlace(BoardView board, Consumer<String> go, Consumer<Drill> drill) {
        this.board = board;
        this.go = go;
        this.drill = drill;
    }

    void show(Place place) {
        switch (place) {
            case Place.AtHub hub -> open(hub.code());
            case Place.Row row -> open(row.code());
            case Place.Cell cell -> open(cell.stack().hub()).point(cell.stack());
            case Place.Command owner -> drill.accept(Drill.whole(Figure.BWT_FTE, Scope.of(owner.command())));
            case Place.WholePlan _ -> go.accept("board");
        }
    }

    private OpenedHub open(HubCode hub) {
        go.accept("board");
        OpenedHub opened = board.model().opened();
        opened.open(hub);
        return opened;
    }
}
