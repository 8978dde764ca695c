package org.hubplan.ui.board.tile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.carry.DropTarget;

/// One lane: its head, and its hubs as tiles. What is dropped on it, and on no tile, is spread over its hubs.
public final class LaneView extends VBox {
    private static final PseudoClass AIMED_AT = PseudoClass.getPseudoClass("aimed-at");

    private final LaneViewModel lane;
    private final TileVerbs verbs;
    private final LaneHead head;
    private final TileGrid grid;
    private BoardLayout layout;
    private final Map<HubCode, TileView> views = new HashMap<>();
    private final Optional<TrayView> tray;

    /// @param tray where this is the lane the unplaced tray lies in
    /// @param first how the board lies until it is laid out
    public LaneView(LaneViewModel lane, Optional<TileViewModel> tray, TileVerbs verbs, BoardLayout first) {
        this.lane = lane;
        this.verbs = verbs;
        this.layout = first;
        this.grid = new TileGrid(first);
        this.tray = tray.map(model -> new TrayView(model, verbs));
        setId("lane-" + lane.kind().key());
        getStyleClass().add("lane");
        head = new LaneHead(lane, verbs);
        getChildren().setAll(head, grid);
        verbs.dropOn(this, new DropTarget.OverLane(lane.kind()));
        lane.tiles().subscribe(this::layTiles);
        layTiles();
        lane.aimedAtProperty().subscribe(aimedAt -> pseudoClassStateChanged(AIMED_AT, aimedAt));
    }

    public HubKind kind() {
        return lane.kind();
    }

    /// The line above its tiles.
    public Node head() {
        return head;
    }

    /// The tiles in the order they lie, the tray last.
    public List<Node> tiles() {
        return List.copyOf(grid.getChildren());
    }

    /// The view of a hub's tile; empty where it lies in another lane.
    public Optional<Node> tile(HubCode hub) {
        return hub.equals(HubCode.UNPLACED) ? tray.map(view -> view) : Optional.ofNullable(views.get(hub));
    }

    /// Lays its tiles out anew, each as large as the board's are.
    public void lay(BoardLayout next) {
        layout = next;
        views.values().forEach(view -> view.showAs(layout.size()));
        tray.ifPresent(view -> view.showAs(layout.size()));
        grid.lay(layout);
    }

    private void layTiles() {
        views.keySet().removeIf(code -> lane.tiles().stream().noneMatch(tile -> tile.code().equals(code)));
        List<Node> nodes = new ArrayList<>();
        for (TileViewModel tile : lane.tiles()) {
            TileView view = views.computeIfAbsent(tile.code(), _ -> new TileView(tile, verbs));
            view.showAs(layout.size());
            nodes.add(view);
        }
        tray.ifPresent(nodes::add);
        grid.getChildren().setAll(nodes);
    }
}
