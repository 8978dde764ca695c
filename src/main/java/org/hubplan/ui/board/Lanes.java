package org.hubplan.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.tile.BoardLayout;
import org.hubplan.ui.board.tile.LaneView;
import org.hubplan.ui.board.tile.LaneViewModel;
import org.hubplan.ui.board.tile.TileVerbs;
import org.hubplan.ui.board.tile.TileViewModel;
import org.hubplan.ui.kit.Scrolling;

/// The lanes one beneath another, beginning where the tools above them begin; they scroll only where they can't all be
/// in sight.
final class Lanes extends ScrollPane {
    /// Of letters at 100 %, in pixels: what tiles are sized by.
    private static final double LETTERS = 13;

    private final List<LaneView> lanes = new ArrayList<>();
    private final VBox column = new VBox();

    Lanes(BoardViewModel board, TileVerbs verbs, BoardLayout first) {
        board.lanes().forEach(lane -> lanes.add(new LaneView(lane, trayOf(board, lane), verbs, first)));
        column.getStyleClass().add("lanes");
        column.getChildren().setAll(lanes);
        StackPane room = new StackPane(column);
        room.setAlignment(Pos.TOP_LEFT);
        column.setMaxHeight(Region.USE_PREF_SIZE);
        setContent(room);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("lanes-scroll");
        Scrolling.withoutPicture(this);
        new EdgeScroll(this);
    }

    private static Optional<TileViewModel> trayOf(BoardViewModel board, LaneViewModel lane) {
        return lane.kind() == HubKind.CENTRAL ? Optional.of(board.tray()) : Optional.empty();
    }

    /// @param text how large text is, 1 for 100 %
    void lay(BoardLayout layout, double text) {
        column.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", LETTERS * text * layout.growth()));
        column.setSpacing(layout.laneGap());
        column.setMaxWidth(layout.lanesWidth());
        setVbarPolicy(layout.isInSight() ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        lanes.forEach(lane -> lane.lay(layout));
    }

    /// How many tiles lie in each lane.
    List<Integer> counts() {
        return lanes.stream().map(lane -> lane.tiles().size()).toList();
    }

    /// Every tile in reading order.
    List<Node> tiles() {
        return lanes.stream().flatMap(lane -> lane.tiles().stream()).toList();
    }

    /// What stands above the tiles of each lane.
    List<Node> heads() {
        return lanes.stream().map(LaneView::head).toList();
    }

    /// The view of a hub's tile.
    Optional<Node> tile(HubCode hub) {
        return lanes.stream().flatMap(lane -> lane.tile(hub).stream()).findFirst();
    }

    Optional<Node> head(HubKind kind) {
        return lanes.stream().filter(lane -> lane.kind() == kind).map(LaneView::head).findFirst();
    }

    Optional<Node> lane(HubKind kind) {
        return lanes.stream().filter(lane -> lane.kind() == kind).<Node>map(lane -> lane).findFirst();
    }
}
