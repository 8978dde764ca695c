package org.hubplan.ui.board.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.CloseHub;
import org.hubplan.change.TakeOrder;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops;
import org.hubplan.ui.board.carry.Load;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveToTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private Drops drops;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(plan().at("MIB").filled(5, DC, "Research").build(), folder);
        plan = new PlanModel(session);
        drops = new Drops(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_code_typed_stands_before_names_that_begin_so() {
        MoveTo moveTo = moveTo();
        moveTo.queryProperty().set("ce");

        assertThat(codes(moveTo)).containsExactly("CE", "AS", "AW", "CN");
        assertThat(moveTo.chosenProperty().get()).hasValueSatisfying(hub -> assertThat(hub.code()).isEqualTo(hub("CE")));
    }

    @Test
    void the_start_of_any_word_of_a_name_is_enough() {
        MoveTo moveTo = moveTo();
        moveTo.queryProperty().set("WEST");

        assertThat(codes(moveTo)).containsExactly("AW", "NW", "SW", "WA");
    }

    @Test
    void na_is_north_area() {
        MoveTo moveTo = moveTo();
        moveTo.queryProperty().set("na");

        assertThat(codes(moveTo)).startsWith("NA");
    }

    @Test
    void recent_targets_stand_first_the_tray_last_and_the_source_and_closed_hubs_not_at_all() {
        plan.act(new CloseHub(hub("AS")), "");
        drops.drop(load().withCount(1), new DropTarget.AtHub(hub("SC4")));
        drops.drop(load().withCount(1), new DropTarget.AtHub(hub("NE")));

        List<String> codes = codes(moveTo());
        assertThat(codes).startsWith("NE", "SC4", "TSK", "COV").endsWith("unplaced").doesNotContain("MIB", "AS");
    }

    @Test
    void the_hub_chosen_is_previewed_and_confirming_moves() {
        MoveTo moveTo = moveTo();
        moveTo.queryProperty().set("ce");
        moveTo.loadProperty().set(moveTo.loadProperty().get().withCount(4));
        assertThat(postsAt(plan.shown(), "CE")).isEqualTo(4);
        moveTo.step(1);
        assertThat(postsAt(plan.shown(), "AS")).isEqualTo(4);
        moveTo.step(-1);

        assertThat(moveTo.confirm()).isTrue();
        assertThat(postsAt(plan.standing(), "CE")).isEqualTo(4);
        assertThat(drops.recent()).containsExactly(hub("CE"));
    }

    @Test
    void cancelling_ends_the_preview() {
        MoveTo moveTo = moveTo();
        moveTo.queryProperty().set("ce");
        moveTo.cancel();

        assertThat(plan.previewProperty().get().isNone()).isTrue();
        assertThat(session.now().log()).hasSize(1);
    }

    @Test
    void what_fits_nothing_can_not_be_confirmed() {
        MoveTo moveTo = moveTo();
        moveTo.queryProperty().set("zz");

        assertThat(moveTo.found()).isEmpty();
        assertThat(moveTo.confirm()).isFalse();
    }

    private MoveTo moveTo() {
        return new MoveTo(plan, drops, load());
    }

    private Load load() {
        return Load.all(plan.standing().plan().postsAt(hub("MIB")), TakeOrder.PEOPLE_FIRST);
    }

    private static List<String> codes(MoveTo moveTo) {
        return moveTo.found().stream().map(hub -> hub.code().value()).toList();
    }

    private static long postsAt(Standing standing, String code) {
        return standing.ledger().at(Scope.EVERYTHING, hub(code)).posts();
    }
}
