package org.hubplan.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
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
import org.hubplan.ui.board.carry.Lingering;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.flow.FlowsView;
import org.hubplan.ui.board.hub.HandView;
import org.hubplan.ui.board.hub.OpenedHubView;
import org.hubplan.ui.filter.FilterStrip;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Reach;
import org.hubplan.ui.kit.SavableTable;

/// The board on the screen: the opened hub at the left, the lanes of tiles at the right.
public final class BoardView extends StackPane {
    private static final PseudoClass FLOWING = PseudoClass.getPseudoClass("flowing");

    private final BoardViewModel board;
    private final Layers layers;
    private final BoardTools tools;
    private final Ghost ghost;
    private final BoardVerbs verbs;
    private final BoardKeys keys;
    private final InSight inSight = new InSight();
    private final Lanes lanes;
    private final OpenedHubView opened;
    private final FilterStrip filterStrip;
    private final OpenedVerbs besideVerbs;
    private final OpenedHubView beside;

    /// @param layers where ghost, menus and panels are drawn
    /// @param follow shows the rows behind a figure of everything in the plan
    public BoardView(BoardViewModel board, Layers layers, BiConsumer<Figure, Where> follow) {
        this.board = board;
        this.layers = layers;
        setId("board");
        getStyleClass().add("board");
        ghost = new Ghost(board.plan(), board.carry(), layers.carried());
        inSight.follow(this, HPos.LEFT);
        Panels panels = new Panels(board, layers, inSight);
        BoardMenus menus = new BoardMenus(board, layers, panels, follow);
        CarryGesture gesture = new CarryGesture(board.carry(), ghost, this);
        verbs = new BoardVerbs(board, this, gesture, panels, menus, follow);
        PutAway putAway = new PutAway(board, this::closeBeside);
        keys = new BoardKeys(board, this, putAway);
        opened = new OpenedHubView(
                board.plan(),
                board.opened(),
                new OpenedVerbs(board.opened(), board.openedHubs()::closeFirst, this, verbs, putAway));
        BoardPlaces places = new BoardPlaces(board, opened, first -> new Lanes(board, verbs, first));
        lanes = places.lanes();
        besideVerbs = new OpenedVerbs(board.beside(), board.beside()::close, this, verbs, putAway);
        beside = new OpenedHubView(board.plan(), board.beside(), besideVerbs);
        beside.setId("opened-beside");
        beside.getStyleClass().add("beside");
        BesidePlace besidePlace =
                new BesidePlace(beside, opened, places::openedWidth, this::tile, board.carry()::isUnderWay);
        HandView hand = new HandView(board.plan(), board.hand(), verbs);
        HandPlace handPlace = new HandPlace(board, hand, lanes::tiles);
        lanes.getContent().boundsInParentProperty().subscribe(_ -> handPlace.requestLayout());
        DropBarPlace dropBar = dropBar(menus, List.of(opened, beside, hand));
        new FlipKey(board.plan(), layers, this);
        Announced.of(board, layers);
        new Lingering(board.carry(), gesture, beside, board.openedHubs()::peek, board.openedHubs()::endPeek);
        new Flight(board, layers.carried(), ghost, this::place);
        filterStrip = new FilterStrip(board.plan(), board.filters(), layers);
        tools = new BoardTools(board);
        filterStrip.getChildren().add(tools);
        FlowsView flows = flows();
        NoMatch noMatch = new NoMatch(board.filters(), () -> lanes.tiles().getFirst().requestFocus());
        StackPane hubs = new StackPane(
                flows.ribbons(), places, flows, noMatch, besidePlace, handPlace, dropBar, new FlipSign(board.plan()));
        VBox.setVgrow(hubs, Priority.ALWAYS);
        getChildren().setAll(new VBox(filterStrip, hubs));
        board.opened().hubProperty().subscribe(hub -> beside.showHand(hub.isEmpty()));
        board.beside().hubProperty().subscribe(besidePlace::show);
        board.carry().loadProperty().subscribe(load -> {
            besidePlace.requestLayout();
            hand.showCarried(load);
            List.of(opened, beside).forEach(hub -> hub.showCarried(load));
        });
        board.cutProperty().subscribe(cut -> List.of(opened, beside)
                .forEach(hub -> hub.showCut(cut.map(load -> Set.copyOf(load.taken())).orElse(Set.of()))));
        board.lanes().forEach(lane -> lane.tiles().subscribe(this::layKeys));
        layKeys();
    }

    /// Over the tiles, and laid anew wherever these come to lie elsewhere.
    private FlowsView flows() {
        FlowsView flows = new FlowsView(board.flows(), this::tile);
        board.flows().shownProperty().subscribe(shown -> pseudoClassStateChanged(FLOWING, shown));
        lanes.vvalueProperty().subscribe(_ -> flows.requestLayout());
        lanes.boundsInParentProperty().subscribe(_ -> flows.requestLayout());
        lanes.getContent().boundsInParentProperty().subscribe(_ -> flows.requestLayout());
        return flows;
    }

    /// Over the board, for as long as nothing else is done on it by mouse.
    private DropBarPlace dropBar(BoardMenus menus, List<Node> panels) {
        DropBar bar = new DropBar(board.drops(), menus::ofOwner, verbs::spreadAnew);
        DropBarPlace place = new DropBarPlace(bar, this::homeOf, lanes, panels);
        board.drops().lastProperty().subscribe(place::show);
        lanes.vvalueProperty().subscribe(_ -> place.requestLayout());
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (!(press.getTarget() instanceof Node node && Reach.holds(bar, node))) {
                board.drops().forget();
            }
        });
        return place;
    }

    /// What was put down shows at a tile, or where it was spread at the head of its lane.
    private Node homeOf(DropTarget target) {
        return target instanceof DropTarget.OverLane(HubKind kind) ? lanes.head(kind).orElse(this) : place(target);
    }

    /// The keyboard goes to its tile where it was in it.
    private void closeBeside() {
        if (Reach.isAt(beside)) {
            besideVerbs.leave();
        }
        board.beside().close();
    }

    private void layKeys() {
        keys.over(lanes.tiles(), lanes.heads());
    }

    /// Puts a way to look at the plan that isn't the board's own beside those that are.
    ///
    /// @param words shorter than the action's own
    public void offer(Action look, String words) {
        tools.add(look, words);
    }

    public BoardViewModel model() {
        return board;
    }

    /// What can be done here, for the action table.
    ///
    /// @param save saves a table to a file
    public List<Action> actions(Consumer<SavableTable> save) {
        return new BoardActions(board, verbs, layers, this, inSight, save).all();
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
        return lanes.tile(hub);
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
            case DropTarget.OverLane(HubKind kind) -> lanes.lane(kind).orElse(this);
        };
    }
}
