package org.hubplan.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.carry.CarryGesture;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Ghost;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.hub.OpenedHubView;
import org.hubplan.ui.board.tile.LaneView;
import org.hubplan.ui.board.tile.LaneViewModel;
import org.hubplan.ui.board.tile.TileViewModel;
import org.hubplan.ui.kit.Layers;

/// The board on the screen: the opened hub at the left, the lanes of tiles at the right.
public final class BoardView extends StackPane {
    private static final double OPENED_WIDTH = 392;

    private final BoardViewModel board;
    private final List<LaneView> lanes = new ArrayList<>();
    private final OpenedHubView opened;
    private final Ghost ghost;
    private final ScrollPane scroll;

    /// @param layers where ghost, menus and forms are drawn
    /// @param follow shows the rows behind a figure of everything in the plan
    public BoardView(BoardViewModel board, Layers layers, BiConsumer<Figure, Where> follow) {
        this.board = board;
        setId("board");
        getStyleClass().add("board");
        ghost = new Ghost(board.plan(), board.carry(), layers.carried());
        CarryGesture gesture = new CarryGesture(board.carry(), ghost);
        BoardVerbs verbs = new BoardVerbs(board, layers, gesture, follow);
        for (LaneViewModel lane : board.lanes()) {
            Optional<TileViewModel> tray =
                    lane.kind() == HubKind.CENTRAL ? Optional.of(board.tray()) : Optional.empty();
            lanes.add(new LaneView(lane, tray, verbs));
        }
        VBox column = new VBox();
        column.getStyleClass().add("lanes");
        column.getChildren().setAll(lanes);
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lanes-scroll");
        opened = new OpenedHubView(board.plan(), board.opened(), verbs, board.opened()::close);
        opened.setMinWidth(OPENED_WIDTH);
        opened.setMaxWidth(OPENED_WIDTH);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new HBox(opened, scroll));
        board.opened().hubProperty().subscribe(hub -> {
            opened.setVisible(hub.isPresent());
            opened.setManaged(hub.isPresent());
        });
    }

    /// Shows a drag under way, without a mouse: this load over this target, its figures as they would be.
    public void showDrag(Load load, DropTarget target) {
        applyCss();
        layout();
        Bounds there = switch (target) {
            case DropTarget.AtHub at -> tile(at.hub()).orElseThrow().localToScene(tile(at.hub()).orElseThrow().getBoundsInLocal());
            case DropTarget.OverLane over -> lane(over.kind()).localToScene(lane(over.kind()).getBoundsInLocal());
        };
        board.carry().pickUp(load);
        board.carry().over(Optional.of(target));
        ghost.moveTo(there.getCenterX() + there.getWidth() / 4, there.getMaxY() - 16);
    }

    private LaneView lane(HubKind kind) {
        return lanes.stream().filter(lane -> lane.getId().equals("lane-" + kind.key())).findFirst().orElseThrow();
    }

    /// The view of a hub's tile.
    public Optional<Node> tile(HubCode hub) {
        return lanes.stream().flatMap(lane -> lane.tile(hub).stream()).findFirst();
    }
}
