package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Post;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.hub.Matrix;
import org.hubplan.ui.board.hub.Rows;
import org.hubplan.ui.board.tile.Difference;
import org.hubplan.ui.board.tile.Tile;
import org.hubplan.ui.filter.Chip;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.filter.PostState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board with a filter on: MIB has DC posts 1 to 5, the last two vacant, and Band E posts 6 and 7; Central East has
/// DC post 8.
class FilteredBoardTest {
    private static final Chip VACANT = new Chip.InState(PostState.VACANT);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private Filters filters;
    private BoardViewModel board;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB")
                        .filled(3, DC, "Open Source")
                        .vacant(2, DC, "Open Source")
                        .filled(2, BAND_E, "Analysis")
                        .at("CE").filled(1, DC, "Local Intelligence")
                        .build(),
                folder);
        plan = new PlanModel(session);
        filters = new Filters(plan);
        board = new BoardViewModel(plan, filters);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void tiles_and_lanes_count_what_matches_and_the_plan_counts_all() {
        filters.add(VACANT);

        Tile mib = board.tile(hub("MIB")).tile();
        assertThat(mib.now().line().posts()).isEqualTo(2);
        assertThat(mib.of()).isEqualTo(OptionalLong.of(7));
        assertThat(mib.desks().taken()).isEqualTo(7);
        assertThat(mib.isPassedOver()).isFalse();
        assertThat(board.tile(hub("CE")).tile().isPassedOver()).isTrue();
        assertThat(board.lanes().getFirst().laneProperty().get().now().posts()).isEqualTo(2);
        assertThat(plan.shown().ledger().total(Scope.EVERYTHING).posts()).isEqualTo(8);

        filters.clear();
        assertThat(board.tile(hub("MIB")).tile().now().line().posts()).isEqualTo(7);
        assertThat(board.tile(hub("CE")).tile().of()).isEmpty();
    }

    @Test
    void the_difference_against_the_baseline_is_of_what_matches() {
        plan.act(new MovePosts(posts(1, 4), hub("CE")), "");
        assertThat(board.tile(hub("CE")).tile().difference()).contains(new Difference(200, 200));

        filters.add(VACANT);
        assertThat(board.tile(hub("CE")).tile().difference()).contains(new Difference(100, 100));
        assertThat(board.tile(hub("MIB")).tile().difference()).contains(new Difference(-100, -100));
        assertThat(board.lanes().get(1).laneProperty().get().difference()).contains(new Difference(100, 100));

        board.carry().pickUp(board.load(hub("MIB"), _ -> true).orElseThrow());
        board.carry().over(Optional.of(new DropTarget.AtHub(hub("CE"))));
        assertThat(board.tile(hub("CE")).tile().difference()).contains(new Difference(100, 200));
    }

    @Test
    void of_what_has_changed_no_difference_is_told() {
        plan.act(new MovePosts(posts(1), hub("CE")), "");
        filters.add(new Chip.Changed());

        assertThat(board.tile(hub("CE")).tile().now().line().posts()).isEqualTo(1);
        assertThat(board.tile(hub("CE")).tile().difference()).isEmpty();
        assertThat(board.lanes().get(1).laneProperty().get().difference()).isEmpty();
    }

    @Test
    void the_opened_hub_shows_what_matches_however_it_is_arranged() {
        board.openOrClose(hub("MIB"));
        filters.add(new Chip.OfGrade(DC));
        assertThat(whole()).isEqualTo(new Matrix.Cell(5, 2, 5));

        board.opened().rowsProperty().set(Rows.BY_STATE);
        assertThat(whole()).isEqualTo(new Matrix.Cell(5, 2, 5));

        board.opened().list();
        assertThat(board.opened().posts()).extracting(Post::id).isEqualTo(posts(1, 2, 3, 4, 5));
        filters.add(VACANT);
        assertThat(board.opened().posts()).extracting(Post::id).isEqualTo(posts(4, 5));
    }

    @Test
    void a_drag_from_a_tile_or_a_cell_takes_what_matches_and_nothing_else() {
        filters.add(VACANT);
        board.carry().pickUp(board.load(hub("MIB"), _ -> true).orElseThrow());
        assertThat(board.carry().loadProperty().get().orElseThrow().words()).isEqualTo("2 DC of 7 posts, filtered");

        board.carry().over(Optional.of(new DropTarget.AtHub(hub("CE"))));
        assertThat(board.tile(hub("MIB")).tile().wouldBe().line().posts()).isZero();
        assertThat(board.tile(hub("CE")).tile().wouldBe().line().posts()).isEqualTo(2);
        board.carry().letGo();

        assertThat(plan.standing().plan().postsAt(hub("CE"))).extracting(Post::id).isEqualTo(posts(4, 5, 8));
        assertThat(board.tile(hub("CE")).tile().now().line().posts()).isEqualTo(2);
        assertThat(board.load(hub("MIB"), _ -> true)).isEmpty();
    }

    @Test
    void a_cell_in_hand_holds_what_matches() {
        board.openOrClose(hub("MIB"));
        filters.add(VACANT);

        board.opened().select(Bunch.at(hub("MIB")).doing("Open Source").graded(DC));

        assertThat(board.hand().loadProperty().get().orElseThrow().words()).isEqualTo("2 of 5 DC, filtered");
    }

    @Test
    void a_drag_over_the_board_finds_nothing_anew() {
        filters.add(VACANT);
        List<Filters.Matching> told = new ArrayList<>();
        filters.matchingProperty().subscribe((_, next) -> told.add(next));

        board.carry().pickUp(board.load(hub("MIB"), _ -> true).orElseThrow());
        for (String over : List.of("CE", "CN", "SC1")) {
            board.carry().over(Optional.of(new DropTarget.AtHub(hub(over))));
        }
        board.carry().cancel();

        assertThat(told).isEmpty();
    }

    private Matrix.Cell whole() {
        return board.opened().matrixProperty().get().orElseThrow().whole();
    }
}
