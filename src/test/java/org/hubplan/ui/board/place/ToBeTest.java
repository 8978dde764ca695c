package org.hubplan.ui.board.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.Optional;
import org.hubplan.change.MovePosts;
import org.hubplan.change.TakeOrder;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Stack;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Drops;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.place.ToBe.Other;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A to-be number makes the moves. MIB has DC posts 1 to 5 and Band E 6 and 7, CE has DC post 8; DC post 9 is unplaced.
class ToBeTest {
    private static final Bunch CE_DCS = Bunch.of(new Stack(hub("CE"), "Research", DC));

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private Drops drops;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB")
                        .filled(5, DC, "Research")
                        .filled(2, BAND_E, "Analysis")
                        .at("CE").filled(1, DC, "Research")
                        .at("MIB").filled(1, DC, "Research")
                        .build(),
                folder);
        plan = new PlanModel(session);
        drops = new Drops(plan);
        plan.act(new MovePosts(posts(9), hub("unplaced")), "");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void one_more_comes_from_the_unplaced_tray_which_is_shown_before_it_is_done() {
        ToBe toBe = toBe(CE_DCS, 2);

        assertThat(((Other.AtHub) toBe.otherProperty().get().orElseThrow()).hub().isTray()).isTrue();
        assertThat(plan.shown().ledger().at(Scope.EVERYTHING, hub("CE")).posts()).isEqualTo(2);
        assertThat(postsAt("CE")).as("nothing is done yet").isEqualTo(1);

        assertThat(toBe.confirm()).isTrue();
        assertThat(postsAt("CE")).isEqualTo(2);
        assertThat(postsAt("unplaced")).isZero();
    }

    @Test
    void more_than_the_tray_has_are_asked_of_a_hub_and_never_taken_silently() {
        ToBe toBe = toBe(CE_DCS, 4);
        assertThat(toBe.refusalProperty().get()).isPresent();
        assertThat(toBe.confirm()).isFalse();

        toBe.otherProperty().set(toBe.others().stream().filter(one -> isAt(one, "MIB")).findAny());
        assertThat(toBe.refusalProperty().get()).isEmpty();
        assertThat(toBe.confirm()).isTrue();
        assertThat(postsAt("CE")).isEqualTo(4);
        assertThat(postsAt("MIB")).isEqualTo(4);
    }

    @Test
    void a_cell_takes_only_the_like_of_it() {
        ToBe toBe = toBe(CE_DCS, 4);

        assertThat(toBe.others().stream().filter(one -> isAt(one, "MIB")).map(one -> ((Other.AtHub) one).posts()))
                .as("five DC in Research, and no Band E")
                .containsExactly(5);
    }

    @Test
    void fewer_go_nowhere_until_the_planner_says_where_to() {
        ToBe toBe = toBe(Bunch.at(hub("MIB")), 6);

        assertThat(toBe.isMore()).isFalse();
        assertThat(toBe.otherProperty().get()).isEmpty();
        assertThat(toBe.isOpen()).isTrue();
        assertThat(plan.previewProperty().get().isNone()).isTrue();
        assertThat(toBe.refusalProperty().get().orElseThrow().words())
                .isEqualTo("1 post is to go. Choose where to.");
        assertThat(toBe.confirm()).isFalse();
    }

    @Test
    void fewer_go_where_the_planner_says_in_the_order_chosen() {
        ToBe toBe = toBe(Bunch.at(hub("MIB")), 6);
        toBe.otherProperty().set(toBe.others().stream().filter(one -> isAt(one, "unplaced")).findAny());
        assertThat(toBe.isOpen()).isFalse();
        assertThat(toBe.confirm()).isTrue();

        assertThat(postsAt("MIB")).isEqualTo(6);
        assertThat(postsAt("unplaced")).isEqualTo(2);
        assertThat(plan.now().currentTimeline().history().standing()).hasSize(2);
    }

    @Test
    void what_is_in_hand_comes_first_where_it_is_of_another_hub() {
        Load held = Load.all(plan.standing().plan().postsAt(hub("MIB")), TakeOrder.PEOPLE_FIRST);
        ToBe toBe = new ToBe(plan, drops, Optional.of(held), TakeOrder.PEOPLE_FIRST, CE_DCS, 3);

        assertThat(toBe.otherProperty().get()).contains(new Other.InHand(held));
        assertThat(toBe.confirm()).isTrue();
        assertThat(postsAt("CE")).isEqualTo(3);
    }

    @Test
    void the_number_there_is_makes_no_move_and_a_cancel_shows_the_figures_as_they_are() {
        ToBe toBe = toBe(CE_DCS, 2);
        toBe.wantedProperty().set(1);
        assertThat(plan.previewProperty().get().isNone()).isTrue();
        assertThat(toBe.refusalProperty().get()).isEmpty();

        toBe.wantedProperty().set(2);
        toBe.cancel();
        assertThat(plan.previewProperty().get().isNone()).isTrue();
        assertThat(postsAt("CE")).isEqualTo(1);
    }

    private ToBe toBe(Bunch where, int wanted) {
        return new ToBe(plan, drops, Optional.empty(), TakeOrder.PEOPLE_FIRST, where, wanted);
    }

    private static boolean isAt(Other one, String code) {
        return one instanceof Other.AtHub at && at.hub().code().equals(hub(code));
    }

    private long postsAt(String code) {
        return plan.standing().ledger().at(Scope.EVERYTHING, hub(code)).posts();
    }
}
