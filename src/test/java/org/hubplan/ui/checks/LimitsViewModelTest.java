package org.hubplan.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.model.Force;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.RingFence;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsViewModelTest {
    private static final HubCode CE = hub("CE");

    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private LimitsViewModel limits;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(plan().at("MIB").filled(3, DC, "Research").build(), folder);
        plan = new PlanModel(session);
        limits = new LimitsViewModel(plan);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void what_is_set_is_in_the_log_at_once() {
        limits.set(Limit.CAP, Force.WARNS);
        limits.setCap("2.5 %");
        limits.setOthersPerSupervisor(" 6 ");
        limits.setSupervisedByFunction(true);
        limits.setDesksForPeopleOnly(true);

        assertThat(session.now().limits()).isEqualTo(Limits.USUAL
                .with(Limit.CAP, Force.WARNS)
                .withCap(25)
                .withSupervision(6, true)
                .withDesksForPeopleOnly(true));
        assertThat(limits.limitsProperty().get()).isEqualTo(session.now().limits());
    }

    @Test
    void the_same_set_again_is_no_entry() {
        limits.set(Limit.CAP, Force.WARNS);
        int entries = session.now().log().size();

        limits.set(Limit.CAP, Force.WARNS);
        limits.setCap("2");

        assertThat(session.now().log()).hasSize(entries);
    }

    @Test
    void numbers_of_a_hub_are_set_and_taken_away() {
        limits.setMinimum(CE, "18.5");
        limits.setMaximum(CE, "24");
        limits.setDesks(CE, "30");
        assertThat(session.now().limits().of(CE))
                .isEqualTo(new HubLimits(OptionalLong.of(1850), OptionalLong.of(2400), OptionalInt.of(30)));
        assertThat(row(CE)).extracting(HubRow::minimum, HubRow::maximum, HubRow::desks)
                .containsExactly("18.5", "24", "30");

        limits.setMinimum(CE, "");
        limits.setMaximum(CE, " ");
        limits.setDesks(CE, "");
        assertThat(session.now().limits()).isEqualTo(Limits.USUAL);
    }

    @Test
    void what_can_not_be_is_refused_in_words_and_stays_as_it_was() {
        limits.setMaximum(CE, "20");

        limits.setMinimum(CE, "24");
        assertThat(limits.troubleProperty().get()).isEqualTo("A hub's minimum of 24 is above its maximum of 20.");
        limits.setMaximum(CE, "twenty");
        assertThat(limits.troubleProperty().get()).isEqualTo("FTE is a number with at most two decimals, or nothing.");
        limits.setDesks(CE, "2.5");
        assertThat(limits.troubleProperty().get()).isEqualTo("Desks are a whole number, or nothing.");
        limits.setCap("0");
        assertThat(limits.troubleProperty().get()).startsWith("A cap is a percentage above 0");
        limits.setOthersPerSupervisor("0");
        assertThat(limits.troubleProperty().get()).startsWith("Say to how many others");
        assertThat(session.now().limits().of(CE)).isEqualTo(HubLimits.NONE.withMaximum(OptionalLong.of(2000)));

        limits.setMaximum(CE, "25");
        assertThat(limits.troubleProperty().get()).isEmpty();
    }

    @Test
    void ring_fences_are_put_up_and_taken_down() {
        limits.fence(Optional.of("Research"), Optional.of(DC), "");
        limits.fence(Optional.empty(), Optional.empty(), "P1, P3");
        assertThat(session.now().limits().ringFences())
                .containsExactly(RingFence.around(DC, "Research"), RingFence.aroundPosts(List.of("P1", "P3")));

        limits.unfence(RingFence.around(DC, "Research"));
        assertThat(session.now().limits().ringFences()).containsExactly(RingFence.aroundPosts(List.of("P1", "P3")));
    }

    @Test
    void a_ring_fence_around_nothing_or_around_no_post_there_is_is_refused() {
        limits.fence(Optional.empty(), Optional.empty(), " ");
        assertThat(limits.troubleProperty().get()).startsWith("Choose a function or a grade");

        limits.fence(Optional.empty(), Optional.empty(), "P1, P99");
        assertThat(limits.troubleProperty().get()).isEqualTo("No post of the baseline has the number P99.");
        assertThat(session.now().limits()).isEqualTo(Limits.USUAL);
    }

    @Test
    void hubs_show_what_sits_there_now() {
        plan.act(new MovePosts(posts(1, 2), CE), "");

        assertThat(row(CE)).extracting(HubRow::bwt, HubRow::desksTaken).containsExactly(200L, 2L);
    }

    private HubRow row(HubCode hub) {
        return limits.hubsProperty().get().stream()
                .filter(row -> row.hub().code().equals(hub))
                .findFirst()
                .orElseThrow();
    }
}
