package org.hubplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Grade;
import org.hubplan.model.Stack;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.hub.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is selected at one hub stays in hand while another is opened. MIB has DC posts 1 to 3 and Band E posts 4 and
/// 5, COV has DC posts 6 and 7.
class SelectionAcrossHubsTest {
    private static final Bunch MIB_DCS = stack("MIB", "Research", DC);
    private static final Bunch MIB_BAND_ES = stack("MIB", "Analysis", BAND_E);
    private static final Bunch COV_DCS = stack("COV", "Surveillance", DC);

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private BoardViewModel board;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB")
                        .filled(3, DC, "Research")
                        .filled(2, BAND_E, "Analysis")
                        .at("COV").filled(1, DC, "Surveillance").vacant(1, DC, "Surveillance")
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
    void what_is_in_hand_stays_while_another_hub_opens_and_more_is_added_to_it() {
        board.openOrClose(hub("MIB"));
        board.opened().select(MIB_DCS);
        board.openOrClose(hub("COV"));
        board.opened().toggle(COV_DCS);

        assertThat(held().posts()).extracting(post -> post.number()).hasSize(5);
        assertThat(board.hand().hubs()).containsExactly(hub("COV"), hub("MIB"));
        assertThat(board.tile(hub("MIB")).heldProperty().get()).isTrue();
        assertThat(board.tile(hub("CE")).heldProperty().get()).isFalse();
    }

    @Test
    void what_is_in_hand_of_several_hubs_goes_in_one_change() {
        board.opened().select(MIB_DCS);
        board.opened().toggle(COV_DCS);

        assertThat(board.drops().drop(held(), new DropTarget.AtHub(hub("CE")))).isEmpty();

        assertThat(plan.now().currentTimeline().history().standing()).hasSize(1);
        assertThat(plan.now().currentTimeline().history().standing().getLast().act())
                .isEqualTo(new org.hubplan.change.Act.Did(new MovePosts(posts(1, 2, 3, 6, 7), hub("CE"))));
    }

    @Test
    void several_tiles_are_taken_in_hand_and_a_drag_of_one_carries_all() {
        board.toggle(hub("MIB"));
        board.toggle(hub("COV"));

        assertThat(board.carried(hub("COV"), _ -> true)).isEqualTo(board.hand().loadProperty().get());
        assertThat(held().posts()).hasSize(7);

        board.toggle(hub("MIB"));
        assertThat(held().posts()).hasSize(2);
    }

    @Test
    void a_tile_that_is_not_in_hand_carries_its_own_posts_and_a_post_is_taken_once() {
        board.toggle(hub("COV"));
        assertThat(board.carried(hub("MIB"), _ -> true).orElseThrow().posts()).hasSize(5);

        board.opened().toggle(COV_DCS);
        assertThat(held().posts()).as("in hand as a hub and as a stack").hasSize(2);
    }

    @Test
    void a_cell_of_any_arrangement_carries_exactly_its_own_posts() {
        board.openOrClose(hub("MIB"));
        for (Rows rows : Rows.values()) {
            board.opened().rowsProperty().set(rows);
            board.opened().matrixProperty().get().orElseThrow().cells().forEach((bunch, cell) -> {
                board.opened().select(bunch);
                assertThat((long) held().posts().size()).as(rows + " " + bunch).isEqualTo(cell.posts());
                board.drops().drop(held(), new DropTarget.AtHub(hub("CE")));
                assertThat(plan.standing().ledger().at(Scope.EVERYTHING, hub("CE")).posts())
                        .as(rows + " " + bunch)
                        .isEqualTo(cell.posts());
                plan.undo();
            });
        }
    }

    private Load held() {
        return board.hand().loadProperty().get().orElseThrow();
    }

    private static Bunch stack(String hub, String function, Grade grade) {
        return Bunch.of(new Stack(hub(hub), function, grade));
    }
}
