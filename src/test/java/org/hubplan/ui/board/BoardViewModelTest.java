package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.fixture.PlanFixture.postsFrom;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.AddHub;
import org.hubplan.change.CloseHub;
import org.hubplan.change.Entry;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.RenameHub;
import org.hubplan.change.TakeOrder;
import org.hubplan.check.Breach;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.tile.Difference;
import org.hubplan.ui.board.tile.Tile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board without a screen: MIB has DC posts 1 to 5, the last two vacant, and Band E posts 6 and 7; the
/// Central East BCU has post 8 of its own.
class BoardViewModelTest {
    private static final Stack DCS = new Stack(hub("MIB"), "Open Source", DC);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private BoardViewModel board;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB")
                        .filled(3, DC, "Open Source")
                        .vacant(2, DC, "Open Source")
                        .filled(2, BAND_E, "Analysis")
                        .at("CE").owner("Central East BCU").filled(1, DC, "Local Intelligence")
                        .build(),
                folder);
        plan = new PlanModel(session);
        board = new BoardViewModel(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void hubs_lie_in_their_lanes() {
        assertThat(codes(HubKind.CENTRAL)).containsExactly("MIB", "TSK", "COV");
        assertThat(codes(HubKind.BCU)).hasSize(12).startsWith("AS", "AW", "CE");
        assertThat(codes(HubKind.SPECIALIST_CRIME)).containsExactly("SC1", "SC2", "SC3", "SC4");
    }

    @Test
    void a_tile_and_its_lane_count_what_sits_there_whoever_owns_it() {
        board.carry().pickUp(load(DCS));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("CE"))));
        board.carry().letGo();

        assertThat(tile("CE").now().line().posts()).isEqualTo(6);
        assertThat(tile("CE").difference()).contains(new Difference(500, 500));
        assertThat(board.lanes().get(1).laneProperty().get().now().posts()).isEqualTo(6);
        assertThat(board.lanes().getFirst().laneProperty().get().difference()).contains(new Difference(-500, -500));
    }

    @Test
    void a_preview_tells_the_difference_against_the_baseline_as_it_would_be() {
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        board.carry().pickUp(load(DCS).withCount(2));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("CE"))));

        assertThat(tile("CE").difference()).contains(new Difference(100, 300));
        assertThat(tile("MIB").difference()).contains(new Difference(-100, -300));
        assertThat(board.lanes().get(1).laneProperty().get().difference()).contains(new Difference(100, 300));

        board.carry().cancel();
        assertThat(tile("CE").difference()).contains(new Difference(100, 100));
    }

    @Test
    void a_preview_changes_the_tiles_it_touches_and_no_other() {
        List<HubCode> redrawn = new ArrayList<>();
        plan.standing().plan().hubs().forEach(hub ->
                board.tile(hub.code()).tileProperty().subscribe((_, _) -> redrawn.add(hub.code())));

        board.carry().pickUp(load(DCS).withCount(4));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("CE"))));
        assertThat(redrawn).containsExactlyInAnyOrder(hub("MIB"), hub("CE"));
        assertThat(tile("CE").isPreviewed()).isTrue();
        assertThat(tile("CE").wouldBe().line().posts()).isEqualTo(5);
        assertThat(tile("CE").now().line().posts()).isEqualTo(1);

        redrawn.clear();
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("AS"))));
        assertThat(redrawn).as("MIB would be as it was shown already").containsExactlyInAnyOrder(hub("CE"), hub("AS"));
        assertThat(tile("CE").isPreviewed()).isFalse();
    }

    @Test
    void a_drag_shows_which_limits_the_drop_would_break_where_it_would_break_them() {
        plan.act(new AddHub(Hub.open("SC5", "SC Hub 5", HubKind.SPECIALIST_CRIME).withDesks(2)), "");
        board.carry().pickUp(load(DCS).withCount(4));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("SC5"))));

        assertThat(plan.checked().now()).isEmpty();
        assertThat(plan.checked().wouldBreak()).isEqualTo(tile("SC5").broken().breaches()).extracting(Breach::why)
                .containsExactly("SC Hub 5 (SC5) has 3 people and 1 vacant post for 2 desks, 2 too few.");
        assertThat(tile("SC5").broken().isNew()).isTrue();
        assertThat(tile("CE").broken().isNone()).isTrue();

        board.carry().letGo();
        assertThat(tile("SC5").broken().isNew()).as("broken on disk now").isFalse();
        assertThat(plan.checked().now()).hasSize(1);
        plan.tryOut(new MovePosts(posts(1, 2), hub("CE")));
        assertThat(plan.checked().wouldMend()).isEqualTo(plan.checked().now());
    }

    @Test
    void posts_out_of_a_restricted_hub_and_in_the_tray_are_marked_there() {
        drop(load(DCS).withCount(1), "COV");
        drop(load(DCS).withCount(1), "unplaced");

        assertThat(tile("COV").broken().breaches()).extracting(Breach::why)
                .containsExactly("Covert Intelligence (COV) is restricted: 1 post comes to it.");
        assertThat(board.tray().tile().broken().breaches()).extracting(Breach::why)
                .containsExactly("1 post and 1 person wait in the unplaced tray.");
        board.opened().open(hub("COV"));
        assertThat(board.opened().brokenProperty().get()).isEqualTo(tile("COV").broken().breaches());
    }

    @Test
    void digits_typed_one_after_another_make_the_count() {
        Load hundred = Load.all(List.copyOf(manyPosts(120)), TakeOrder.AS_THEY_COME);
        board.carry().pickUp(hundred);
        board.carry().type(1);
        board.carry().type(2);
        assertThat(count()).isEqualTo(12);
        board.carry().type(0);
        assertThat(count()).isEqualTo(120);
        board.carry().type(4);
        assertThat(count()).as("1204 is more than there are: begun anew").isEqualTo(4);
        board.carry().type(0);
        board.carry().type(0);
        assertThat(count()).as("none is not a count").isEqualTo(40);
    }

    @Test
    void a_drag_put_back_changes_nothing() {
        board.carry().pickUp(load(DCS));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("CE"))));
        board.carry().cancel();

        assertThat(tile("CE").isPreviewed()).isFalse();
        assertThat(session.now().log()).hasSize(1);
    }

    @Test
    void a_drag_let_go_over_nothing_or_where_it_came_from_changes_nothing() {
        board.carry().pickUp(load(DCS));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("MIB"))));
        assertThat(board.carry().targetProperty().get()).isEmpty();
        board.carry().letGo();

        assertThat(session.now().log()).hasSize(1);
        assertThat(board.carry().refusalProperty().get()).isEmpty();
    }

    @Test
    void a_closed_hub_refuses_and_says_why_before_and_after_the_drop() {
        plan.act(new CloseHub(hub("AS")), "");
        board.carry().pickUp(load(DCS));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("AS"))));
        assertThat(board.carry().refusalProperty().get())
                .hasValueSatisfying(no -> assertThat(no.words())
                        .isEqualTo("Central South (AS) is closed and takes no posts. Choose an open hub."));
        board.carry().letGo();

        assertThat(board.carry().refusalProperty().get()).isPresent();
        assertThat(tile("MIB").now().line().posts()).isEqualTo(7);
        board.carry().forgetRefusal();
        assertThat(board.carry().refusalProperty().get()).isEmpty();
    }

    @Test
    void in_the_baseline_a_drag_is_refused_while_it_is_under_way() {
        plan.switchTo(0);
        board.carry().pickUp(load(DCS));
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("CE"))));

        assertThat(board.carry().refusalProperty().get())
                .hasValueSatisfying(no -> assertThat(no.why()).isEqualTo("The baseline is changed only by imports."));
        assertThat(tile("CE").isPreviewed()).isFalse();
    }

    @Test
    void a_drop_on_a_lane_spreads_over_its_hubs_as_one_change() {
        board.carry().pickUp(load(DCS));
        board.carry().over(Optional.of(new DropTarget.OverLane(HubKind.SPECIALIST_CRIME)));
        board.carry().letGo();

        assertThat(postsAt("SC1", "SC2", "SC3", "SC4")).containsExactly(2L, 1L, 1L, 1L);
        assertThat(plan.now().currentTimeline().history().standing()).hasSize(1);
        plan.undo();
        assertThat(postsAt("MIB", "SC1")).containsExactly(7L, 0L);
    }

    @Test
    void what_was_put_down_can_be_adjusted_until_something_else_is_done() {
        drop(load(DCS).withCount(2), "CE");
        board.drops().adjustCount(4);
        assertThat(postsAt("MIB", "CE")).containsExactly(3L, 5L);
        assertThat(plan.now().currentTimeline().history().standing()).as("one change").hasSize(1);
        assertThat(board.drops().lastProperty().get()).isPresent();

        plan.act(new RenameHub(hub("CE"), "Hackney and Tower Hamlets"), "");
        assertThat(board.drops().lastProperty().get()).isEmpty();
        board.drops().adjustCount(1);
        assertThat(postsAt("CE")).containsExactly(5L);
    }

    @Test
    void what_was_put_down_stays_on_its_bwt_or_transfers_and_back() {
        Command owner = new Command("Central East BCU");
        drop(load(DCS).withCount(2), "CE");
        assertThat(owners("CE")).containsExactly(Command.MET_INTELLIGENCE, Command.MET_INTELLIGENCE, owner);

        board.drops().adjustOwner(Optional.of(owner));
        assertThat(owners("CE")).containsExactly(owner, owner, owner);
        board.drops().adjustCount(1);
        assertThat(owners("CE")).containsExactly(owner, owner);

        board.drops().adjustOwner(Optional.empty());
        assertThat(owners("CE")).containsExactly(Command.MET_INTELLIGENCE, owner);
    }

    @Test
    void an_undo_forgets_what_could_be_adjusted() {
        drop(load(DCS), "CE");
        plan.undo();

        assertThat(board.drops().lastProperty().get()).isEmpty();
    }

    @Test
    void cut_and_paste_is_the_same_change_as_a_drag() {
        board.hand().select(List.of(Bunch.of(DCS)));
        board.hand().take(2);
        board.cut();
        assertThat(postsAt("MIB")).as("still there until pasted").containsExactly(7L);

        assertThat(board.paste(hub("CE"))).isEmpty();

        assertThat(postsAt("MIB", "CE")).containsExactly(5L, 3L);
        assertThat(plan.now().currentTimeline().history().standing().getLast().act())
                .isEqualTo(new org.hubplan.change.Act.Did(new MovePosts(posts(1, 2), hub("CE"))));
        assertThat(board.cutProperty().get()).isEmpty();
    }

    @Test
    void what_was_cut_and_has_gone_since_is_not_pasted() {
        board.hand().select(List.of(Bunch.of(DCS)));
        board.cut();
        plan.act(new RemovePosts(postsFrom(1, 5), PayOrigin.NEW), "");

        board.paste(hub("CE"));

        assertThat(postsAt("CE")).containsExactly(1L);
    }

    @Test
    void the_tray_holds_what_was_taken_out_and_the_people_of_posts_removed() {
        drop(load(DCS).withCount(1), "unplaced");
        plan.act(new RemovePosts(posts(2), PayOrigin.NEW), "");

        assertThat(board.tray().tile().now().line().posts()).isEqualTo(1);
        board.opened().open(HubCode.UNPLACED);
        assertThat(board.opened().people()).hasSize(1);
        assertThat(board.opened().matrixProperty().get().orElseThrow().whole().posts()).isEqualTo(1);
    }

    @Test
    void a_hub_added_joins_its_lane_and_goes_again_when_that_is_undone() {
        plan.act(new AddHub(Hub.open("SC5", "SC Hub 5", HubKind.SPECIALIST_CRIME)), "");
        assertThat(codes(HubKind.SPECIALIST_CRIME)).containsExactly("SC1", "SC2", "SC3", "SC4", "SC5");
        board.openOrClose(hub("SC5"));

        plan.undo();
        assertThat(codes(HubKind.SPECIALIST_CRIME)).containsExactly("SC1", "SC2", "SC3", "SC4");
        assertThat(board.opened().hubProperty().get()).isEmpty();
    }

    @Test
    void a_closed_hub_lies_last_in_its_lane() {
        plan.act(new CloseHub(hub("SC1")), "");

        assertThat(codes(HubKind.SPECIALIST_CRIME)).containsExactly("SC2", "SC3", "SC4", "SC1");
    }

    @Test
    void opening_another_hub_closes_the_one_before() {
        board.openOrClose(hub("MIB"));
        board.openOrClose(hub("CE"));
        assertThat(board.tile(hub("MIB")).openedProperty().get()).isFalse();
        assertThat(board.tile(hub("CE")).openedProperty().get()).isTrue();

        board.openOrClose(hub("CE"));
        assertThat(board.opened().hubProperty().get()).isEmpty();
    }

    private Load load(Stack stack) {
        return Load.all(plan.standing().plan().stack(stack), TakeOrder.PEOPLE_FIRST);
    }

    private List<Post> manyPosts(int count) {
        return plan().at("MIB").vacant(count, DC, "Research").build().postsAt(hub("MIB"));
    }

    private void drop(Load load, String code) {
        assertThat(board.drops().drop(load, new DropTarget.AtHub(hub(code)))).isEmpty();
    }

    private int count() {
        return board.carry().loadProperty().get().orElseThrow().count();
    }

    private Tile tile(String code) {
        return board.tile(hub(code)).tile();
    }

    private List<Long> postsAt(String... codes) {
        return List.of(codes).stream().map(code -> tile(code).now().line().posts()).toList();
    }

    private List<Command> owners(String code) {
        return plan.standing().plan().postsAt(hub(code)).stream().map(Post::owner).toList();
    }

    private List<String> codes(HubKind kind) {
        return board.lanes().stream()
                .filter(lane -> lane.kind() == kind)
                .flatMap(lane -> lane.tiles().stream())
                .map(tile -> tile.code().value())
                .toList();
    }
}
