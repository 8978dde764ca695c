package org.hubplan.ui.tour;

import java.util.Optional;
import javafx.scene.control.Button;
import org.hubplan.model.HubCode;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.hub.Rows;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;

/// Goes round the other ways to look at the board, and the grid that spreads posts over many hubs.
final class BoardLooksRound {
    private final Desk desk;
    private final Layers layers;
    private final Album album;

    BoardLooksRound(Desk desk, Layers layers, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
    }

    void go(PlanModel plan, BoardView board) {
        Optional<HubCode> fullest = Guide.fullest(plan.standing().plan());
        board.model().opened().rowsProperty().set(Rows.BY_STATE);
        album.take("matrix-by-state");
        board.model().opened().rowsProperty().set(Rows.BY_FUNCTION);
        fullest.map(Bunch::at).ifPresent(hub -> {
            board.model().hand().toggle(hub);
            desk.actions().get("board.spread").run();
            album.take("spread");
            layers.closeAll();
            board.model().hand().clear();
        });
        plan.flip(true);
        album.take("flip");
        plan.flip(false);
        board.model().opened().close();
        board.model().flows().shownProperty().set(true);
        album.take("flows");
        board.model().flows().shownProperty().set(false);
        desk.actions().get("look.meeting").run();
        album.take("meeting");
        ((Button) desk.scene().lookup("#meeting-leave")).fire();
        fullest.ifPresent(board.model()::openOrClose);
    }
}
