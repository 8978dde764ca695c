package org.hubplan.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.change.RestrictHub;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.meeting.Meeting.Line;
import org.hubplan.ui.meeting.Meeting.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a meeting sees. MIB has DC posts 1 to 5, COV, which the baseline restricts, 6 to 8, TSK 9 and 10.
class MeetingTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                plan().at("MIB").filled(5, DC, "Research")
                        .at("COV").filled(3, DC, "Surveillance")
                        .at("TSK").filled(2, DC, "Tasking")
                        .build(),
                folder);
        plan = new PlanModel(session);
        plan.act(new MovePosts(posts(1, 2), hub("CE")), "");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_restricted_unit_has_no_line_and_its_figures_are_rolled_up_with_another_s() {
        Picture picture = new Meeting(plan).pictureProperty().get();

        assertThat(codes(picture)).contains("MIB", "CE").doesNotContain("COV");
        Line rest = picture.rolledUp().orElseThrow();
        assertThat(rest.figures().posts()).as("never the unit's own three alone").isGreaterThan(3);
        assertThat(rest.name()).startsWith("Restricted units, with ");
    }

    @Test
    void lines_and_what_is_rolled_up_add_up_to_everything() {
        Picture picture = new Meeting(plan).pictureProperty().get();
        long lines = picture.lanes().stream()
                .flatMap(lane -> lane.lines().stream())
                .mapToLong(line -> line.figures().bwtFte())
                .sum();

        assertThat(lines + picture.rolledUp().orElseThrow().figures().bwtFte())
                .isEqualTo(picture.total().bwtFte())
                .isEqualTo(plan.standing().ledger().total(Scope.EVERYTHING).bwtFte());
    }

    @Test
    void totals_are_of_whose_posts_the_ribbon_counts_and_hubs_of_all_posts_there() {
        Meeting meeting = new Meeting(plan);
        Scope mine = Scope.of(plan.now().settings().command());
        long here = line(meeting, "CE").figures().bwtFte();
        plan.act(new TransferPosts(posts(1), Command.SPECIALIST_CRIME), "");

        plan.scopeProperty().set(mine);
        Picture command = meeting.pictureProperty().get();
        plan.scopeProperty().set(Scope.EVERYTHING);
        Picture everything = meeting.pictureProperty().get();

        assertThat(command.whose()).isEqualTo(mine);
        assertThat(command.total()).isEqualTo(plan.standing().ledger().total(mine));
        assertThat(everything.whose()).isEqualTo(Scope.EVERYTHING);
        assertThat(everything.total().bwtFte()).isEqualTo(command.total().bwtFte() + 100);
        assertThat(line(meeting, "CE").figures().bwtFte()).isEqualTo(here);
    }

    @Test
    void it_carries_the_protective_marking() {
        assertThat(new Meeting(plan).pictureProperty().get().marking())
                .isNotEmpty()
                .isEqualTo(plan.now().settings().shownMarking());
    }

    @Test
    void a_unit_that_the_baseline_restricts_stays_rolled_up_where_the_option_does_not() {
        plan.act(new RestrictHub(hub("COV"), false), "");

        Picture picture = new Meeting(plan).pictureProperty().get();
        assertThat(picture.rolledUp()).isPresent();
        assertThat(codes(picture)).doesNotContain("COV");
    }

    @Test
    void the_baseline_is_held_up_and_a_meeting_that_ended_looks_no_further() {
        Meeting meeting = new Meeting(plan);
        assertThat(line(meeting, "CE").change()).isEqualTo(200);

        plan.flip(true);
        assertThat(meeting.pictureProperty().get().isBaseline()).isTrue();
        assertThat(line(meeting, "CE").figures().posts()).isZero();

        meeting.end();
        assertThat(plan.isFlipped()).isFalse();
        Picture last = meeting.pictureProperty().get();
        plan.act(new MovePosts(posts(3), hub("CE")), "");
        assertThat(meeting.pictureProperty().get()).isSameAs(last);
    }

    private static Line line(Meeting meeting, String code) {
        return meeting.pictureProperty().get().lanes().stream()
                .flatMap(lane -> lane.lines().stream())
                .filter(line -> line.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private static List<String> codes(Picture picture) {
        return picture.lanes().stream().flatMap(lane -> lane.lines().stream()).map(Line::code).toList();
    }
}
