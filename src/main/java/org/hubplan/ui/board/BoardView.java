package org.hubplan.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.carry.CarryGesture;
import org.hubplan.ui.board.carry.DropBar;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Ghost;
import org.hubplan.ui.board.carry.HandVerbs;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.hub.HandView;
import org.hubplan.ui.board.hub.OpenedHub;
import org.hubplan.ui.board.hub.OpenedHubView;
import org.hubplan.ui.board.tile.LaneView;
import org.hubplan.ui.board.tile.LaneViewModel;
import org.hubplan.ui.board.tile.TileViewModel;
import org.hubplan.ui.filter.FilterStrip;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;

/// The board on the screen: the opened hub at the left, the lanes of tiles at the right.
public final class BoardView extends StackPane {
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    /// From which on five rows of tiles and three heads fit with room to spare.
    private static final double ROOMY_HEIGHT = 580;
    private static final double OPENED_WIDTH = 388;

    private final BoardViewModel board;
    private final Ghost ghost;
    private final BoardVerbs verbs;
    private final BoardKeys keys;
    private final InSight inSight = new InSight();
    private final List<LaneView> lanes = new ArrayList<>();
    private final OpenedHubView opened;
    private final FilterStrip filterStrip;
    private final OpenedHubView beside;

    /// @param layers where ghost, menus and panels are drawn
    /// @param follow shows the rows behind a figure of everything in the plan
    public BoardView(BoardViewModel board, Layers layers, BiConsumer<Figure, Where> follow) {
        this.board = board;
        setId("board");
        getStyleClass().add("board");
        ghost = new Ghost(board.plan(), board.carry(), layers.carried());
        inSight.follow(this, HPos.LEFT);
        Panels panels = new Panels(board, layers, inSight);
        BoardMenus menus = new BoardMenus(board, layers, panels, follow);
        verbs = new BoardVerbs(board, this, new CarryGesture(board.carry(), ghost, this), panels, menus, follow);
        OpenedVerbs besideVerbs = new OpenedVerbs(board.beside(), board.beside()::close, this, verbs);
        keys = new BoardKeys(board, this, besideVerbs::close);
        board.lanes().forEach(lane -> lanes.add(new LaneView(lane, trayOf(lane), verbs)));
        opened = opened(board.opened(), new OpenedVerbs(board.opened(), board.opened()::close, this, verbs));
        beside = opened(board.beside(), besideVerbs);
        beside.setId("opened-beside");
        beside.getStyleClass().add("beside");
        BesidePlace besidePlace = new BesidePlace(beside, opened, this::tile);
        DropBarPlace dropBar = new DropBarPlace(new DropBar(board.drops(), menus::ofOwner), this::place);
        ScrollPane scroll = scroll();
        HandPlace handPlace = new HandPlace(board, new HandView(board.plan(), board.hand(), verbs));
        filterStrip = new FilterStrip(board.plan(), board.filters(), layers);
        StackPane hubs = new StackPane(new HBox(opened, scroll), besidePlace, handPlace, dropBar);
        VBox.setVgrow(hubs, Priority.ALWAYS);
        getChildren().setAll(new VBox(filterStrip, hubs));
        board.drops().lastProperty().subscribe(dropBar::show);
        scroll.vvalueProperty().subscribe(_ -> dropBar.requestLayout());
        board.opened().hubProperty().subscribe(hub -> {
            opened.setVisible(hub.isPresent());
            opened.setManaged(hub.isPresent());
            beside.showHand(hub.isEmpty());
        });
        board.beside().hubProperty().subscribe(besidePlace::show);
        heightProperty().subscribe(height -> pseudoClassStateChanged(ROOMY, height.doubleValue() >= ROOMY_HEIGHT));
        board.cutProperty().subscribe(cut -> List.of(opened, beside)
                .forEach(hub -> hub.showCut(cut.map(load -> Set.copyOf(load.taken())).orElse(Set.of()))));
        board.lanes().forEach(lane -> lane.tiles().subscribe(this::layKeys));
        layKeys();
    }

    private OpenedHubView opened(OpenedHub hub, OpenedVerbs itsVerbs) {
        OpenedHubView view = new OpenedHubView(board.plan(), hub, itsVerbs);
        view.setMinWidth(OPENED_WIDTH);
        view.setPrefWidth(OPENED_WIDTH);
        view.setMaxWidth(OPENED_WIDTH);
        return view;
    }

    private Optional<TileViewModel> trayOf(LaneViewModel lane) {
        return lane.kind() == HubKind.CENTRAL ? Optional.of(board.tray()) : Optional.empty();
    }

    private ScrollPane scroll() {
        VBox column = new VBox();
        column.getStyleClass().add("lanes");
        column.getChildren().setAll(lanes);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lanes-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        board.carry().loadProperty().subscribe(load -> keepPicture(scroll, load.isEmpty()));
        new EdgeScroll(scroll);
        return scroll;
    }

    /// JavaFX keeps a picture of what a scroll pane shows: good to scroll with, but painted whole again where anything
    /// in it differs. Without, only the tiles that differ are painted, and a drag's frames cost a quarter.
    private static void keepPicture(ScrollPane scroll, boolean kept) {
        Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(viewport -> viewport.setCache(kept));
    }

    private void layKeys() {
        keys.over(lanes.stream().flatMap(lane -> lane.tiles().stream()).toList());
    }

    public BoardViewModel model() {
        return board;
    }

    /// What can be done here, for the action table.
    public List<Action> actions() {
        return new BoardActions(board, verbs, this, inSight).all();
    }

    /// What is done with the posts in hand, for another screen that selects posts: panels open over its right side.
    public HandVerbs alsoFrom(Region screen) {
        inSight.follow(screen, HPos.RIGHT);
        return verbs;
    }

    /// The filter over it.
    public FilterStrip filterStrip() {
        return filterStrip;
    }

    /// The view of a hub's tile.
    public Optional<Node> tile(HubCode hub) {
        return lanes.stream().flatMap(lane -> lane.tile(hub).stream()).findFirst();
    }

    /// Puts the keyboard into an opened hub, on its first stack.
    void enterOpened(HubCode hub) {
        applyCss();
        layout();
        boolean isBeside = board.beside().hubProperty().get().filter(one -> one.code().equals(hub)).isPresent();
        (isBeside ? beside : opened).focusFirst();
    }

    /// Shows a drag under way, without a mouse: this load over this target, its figures as they would be.
    public void showDrag(Load load, DropTarget target) {
        applyCss();
        layout();
        Node place = place(target);
        Bounds there = place.localToScene(place.getBoundsInLocal());
        board.carry().pickUp(load);
        board.carry().over(Optional.of(target));
        ghost.avoid(Optional.of(place).filter(_ -> target instanceof DropTarget.AtHub));
        ghost.moveTo(there.getCenterX(), there.getCenterY());
    }

    private Node place(DropTarget target) {
        return switch (target) {
            case DropTarget.AtHub(HubCode hub) -> tile(hub).orElse(this);
            case DropTarget.OverLane(HubKind kind) -> lanes.stream()
                    .filter(lane -> lane.kind() == kind)
                    .<Node>map(lane -> lane)
                    .findFirst()
                    .orElse(this);
        };
    }
}
