package org.hubplan.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.MovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.check.Breach;
import org.hubplan.check.Place;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Command;
import org.hubplan.model.Force;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.RingFence;
import org.hubplan.model.Stack;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five DC at MIB and two at COV, which is restricted.
class ChecksViewModelTest {
    @TempDir
    Path folder;

    private final List<Place> opened = new ArrayList<>();
    private Session session;
    private PlanModel plan;
    private ChecksViewModel checks;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB").filled(5, DC, "Research").at("COV").filled(2, DC, "Research").build(), folder);
        plan = new PlanModel(session);
        checks = new ChecksViewModel(plan, opened::add);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void with_nothing_broken_it_says_so() {
        assertThat(checks.placesProperty().get()).isEmpty();
        assertThat(checks.summaryProperty().get()).isEqualTo("No limit is broken");
    }

    @Test
    void broken_limits_lie_under_their_hub_in_board_order_then_tray_and_commands() {
        plan.hold(Limits.USUAL.with(Limit.NO_LOSERS, Force.WARNS).withRingFences(List.of(RingFence.around(DC))));
        plan.act(new MovePosts(posts(1), HubCode.UNPLACED), "");
        plan.act(new MovePosts(posts(6), hub("CE")), "");
        plan.act(new TransferPosts(posts(2), new Command("Central East BCU")), "");

        assertThat(checks.placesProperty().get()).extracting(BrokenAt::title).containsExactly(
                "MIB · Central Intelligence",
                "COV · Covert Intelligence",
                "Unplaced",
                "Command: Met Intelligence");
        assertThat(checks.placesProperty().get().getFirst().breaches()).extracting(Breach::limit)
                .as("a ring fence's stack lies under its hub").containsExactly(Limit.RING_FENCED, Limit.NO_LOSERS);
        assertThat(checks.summaryProperty().get())
                .isEqualTo("7 limits are broken · 4 must be mended before this option is submitted");
    }

    @Test
    void a_limit_that_is_mended_goes_from_the_list() {
        plan.act(new MovePosts(posts(6), hub("CE")), "");
        assertThat(checks.summaryProperty().get())
                .isEqualTo("1 limit is broken · 1 must be mended before this option is submitted");

        plan.undo();
        assertThat(checks.placesProperty().get()).isEmpty();
    }

    @Test
    void what_is_only_being_tried_out_is_not_listed() {
        plan.tryOut(new MovePosts(posts(6), hub("CE")));

        assertThat(checks.placesProperty().get()).isEmpty();
        assertThat(plan.checked().wouldBreak()).hasSize(1);
    }

    @Test
    void a_breach_opens_the_place_it_is_at() {
        plan.hold(Limits.USUAL.withRingFences(List.of(RingFence.around(DC))));
        plan.act(new MovePosts(posts(1), hub("CE")), "");

        checks.open(checks.placesProperty().get().getFirst().breaches().getFirst());

        assertThat(opened).containsExactly(new Place.Cell(new Stack(hub("MIB"), "Research", DC)));
        assertThat(Optional.of(checks.placesProperty().get().getFirst().place()))
                .contains(new Place.AtHub(hub("MIB")));
    }
}
