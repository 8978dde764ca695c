package org.hubplan.ui.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Carry;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.flow.Flows;
import org.hubplan.ui.board.hub.OpenedHub;
import org.hubplan.ui.board.tile.LaneViewModel;
import org.hubplan.ui.board.tile.Sight;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.board.tile.TileViewModel;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.kit.Motion;

/// The board: three lanes of hubs, one of them opened, what is in hand, what is being carried.
///
/// Every figure is a line of the ledger. What a change or a preview doesn't touch is not looked at again.
public final class BoardViewModel {
    private final PlanModel plan;
    private final Filters filters;
    private final List<LaneViewModel> lanes = Stream.of(HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME)
            .map(LaneViewModel::new)
            .toList();
    private final TileViewModel tray = new TileViewModel(HubCode.UNPLACED);
    private final Map<HubCode, TileViewModel> tiles = new LinkedHashMap<>();
    private final Drops drops;
    private final NotesOnBoard notes = new NotesOnBoard();
    private final Hand hand;
    private final Carry carry;
    private final OpenedHubs openedHubs;
    private final ObjectProperty<Optional<TileSize>> size = new SimpleObjectProperty<>(Optional.empty());
    private final Flows flows;
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
    private final ReadOnlyObjectWrapper<Optional<Load>> cut = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param filters which posts are looked at, here and elsewhere
    public BoardViewModel(PlanModel plan, Filters filters) {
        this.plan = plan;
        this.filters = filters;
        this.drops = new Drops(plan);
        this.hand = new Hand(plan, filters);
        this.carry = new Carry(plan, drops);
        this.openedHubs = new OpenedHubs(plan, filters, hand);
        this.flows = new Flows(plan);
        carry.targetProperty().subscribe((before, after) -> {
            before.ifPresent(target -> aim(target, false));
            after.ifPresent(target -> aim(target, true));
        });
        openedHubs.both().forEach(one -> one.hubProperty().subscribe(this::markOpened));
        plan.checkedProperty().subscribe(_ -> show());
        filters.matchingProperty().subscribe((_, _) -> show());
        hand.loadProperty().subscribe(_ -> markHeld());
    }

    /// With a filter of its own.
    public BoardViewModel(PlanModel plan) {
        this(plan, new Filters(plan));
    }

    public PlanModel plan() {
        return plan;
    }

    public Filters filters() {
        return filters;
    }

    public List<LaneViewModel> lanes() {
        return lanes;
    }

    /// The unplaced tray, which lies in the central lane.
    public TileViewModel tray() {
        return tray;
    }

    /// @throws IllegalArgumentException if there is no such hub
    public TileViewModel tile(HubCode code) {
        TileViewModel tile = code.equals(HubCode.UNPLACED) ? tray : tiles.get(code);
        if (tile == null) {
            throw new IllegalArgumentException("There is no hub " + code);
        }
        return tile;
    }

    public OpenedHub opened() {
        return openedHubs.opened();
    }

    /// The second opened hub, which lies over the board.
    public OpenedHub beside() {
        return openedHubs.beside();
    }

    /// What went from hub to hub.
    public Flows flows() {
        return flows;
    }

    public Hand hand() {
        return hand;
    }

    public Carry carry() {
        return carry;
    }

    public Drops drops() {
        return drops;
    }

    /// The size tiles are fixed at; empty where the room decides.
    public ObjectProperty<Optional<TileSize>> sizeProperty() {
        return size;
    }

    /// What was cut and waits to be pasted.
    public ReadOnlyObjectProperty<Optional<Load>> cutProperty() {
        return cut.getReadOnlyProperty();
    }

    /// Whether what was put down is shown going there.
    public ObjectProperty<Motion> motionProperty() {
        return motion;
    }

    // ---- verbs

    /// Opens a hub, or closes it where it is an opened one.
    public void openOrClose(HubCode code) {
        openedHubs.openOrClose(code);
    }

    /// Opens a hub over the board, beside the opened one, so that no tile moves. Where none is opened there is
    /// nothing to be beside, and it becomes the opened one.
    public void openBeside(HubCode code) {
        openedHubs.openBeside(code);
    }

    OpenedHubs openedHubs() {
        return openedHubs;
    }

    /// Takes all posts of a hub in hand too, with what is in hand of others, or lets go of them.
    public void toggle(HubCode code) {
        hand.toggle(Bunch.at(code));
    }

    /// What a drag that begins at a tile carries: where the whole hub is in hand, all that is in hand with it; else
    /// those posts of the hub.
    public Optional<Load> carried(HubCode hub, Predicate<Post> those) {
        return hand.holds(Bunch.at(hub)) ? hand.loadProperty().get() : load(hub, those);
    }

    /// Those posts of a hub that the filter lets through, to be carried; empty where there are none.
    public Optional<Load> load(HubCode hub, Predicate<Post> those) {
        List<Post> posts =
                plan.standing().plan().postsAt(hub).stream().filter(those).toList();
        return Load.of(posts, filters::matches, Integer.MAX_VALUE, hand.order());
    }

    /// Marks what is in hand to be pasted at another hub; it stays where it is until then.
    public void cut() {
        cut.set(hand.loadProperty().get());
    }

    public void forgetCut() {
        cut.set(Optional.empty());
    }

    /// Moves what was cut to a hub.
    ///
    /// @return why it can't be; empty where it was, or where nothing was cut
    public Optional<Refused> paste(HubCode hub) {
        Optional<Load> load = cut.get().flatMap(held -> held.in(plan.standing().plan()));
        Optional<Refused> refusal = load.flatMap(held -> drops.drop(held, new DropTarget.AtHub(hub)));
        if (refusal.isEmpty()) {
            forgetCut();
        }
        return refusal;
    }

    // ---- keeping in step

    private void show() {
        Plan now = plan.standing().plan();
        Sight sight = Sight.of(plan, filters);
        layHubs(now);
        tiles.values().forEach(tile -> tile.show(sight));
        tray.show(sight.unfiltered());
        notes.show(plan.now(), tiles.values());
        lanes.forEach(lane -> {
            lane.show(sight);
            lane.lay(now, tiles);
        });
        openedHubs.show();
    }

    private void layHubs(Plan now) {
        openedHubs.closeGone(now);
        tiles.keySet().removeIf(code -> now.hub(code).isEmpty());
        now.hubs().stream()
                .filter(hub -> !hub.isTray())
                .forEach(hub -> tiles.computeIfAbsent(hub.code(), TileViewModel::new));
        openedHubs.openAgain();
    }

    private void markOpened(Optional<Hub> before, Optional<Hub> after) {
        Stream.of(before, after).flatMap(Optional::stream).map(Hub::code).forEach(code -> tile(code)
                .openedProperty()
                .set(openedHubs.isOpen(code)));
    }

    private void markHeld() {
        Set<HubCode> held = Set.copyOf(hand.hubs());
        tiles.values().forEach(tile -> tile.heldProperty().set(held.contains(tile.code())));
        tray.heldProperty().set(held.contains(tray.code()));
    }

    private void aim(DropTarget target, boolean aimed) {
        switch (target) {
            case DropTarget.AtHub(HubCode hub) -> tile(hub).aimedAtProperty().set(aimed);
            case DropTarget.OverLane(HubKind kind) -> lanes.stream()
                    .filter(lane -> lane.kind() == kind)
                    .forEach(lane -> lane.aimedAtProperty().set(aimed));
        }
    }
}
