package org.hubplan.session.paper.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.LogFixture.SETTINGS;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.hubplan.change.MovePosts;
import org.hubplan.report.Figures.InTable;
import org.hubplan.report.PageSetup;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.session.paper.SavedPaper;
import org.hubplan.session.paper.WantedPaper;
import org.hubplan.session.paper.returned.Finding.Kind;
import org.hubplan.session.paper.returned.PaperCheck.Checked;
import org.hubplan.session.paper.returned.PaperCheck.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper that was sent out as a Word file and came back says what in it no longer holds.
class PaperCheckTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);
    private static final String BY_HUB = "Posts here, strength, vacancies and cost by hub";
    private static final String POSTS = BY_HUB + " | BCU, CE | Posts here all";
    private static final String STRENGTH = BY_HUB + " | BCU, CE | FTE here strength";
    private static final String COST = BY_HUB + " | BCU, CE | Full year 2018/19 BWT cost £";

    @TempDir
    private Path folder;

    private Session session;
    private Returned paper;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"), SETTINGS, plan().filled(3, DC, "Research").build(),
                List.of(BASELINE, PREFERRED), "posts.xlsx", CLOCK);
        session.act(1, new MovePosts(posts(1), hub("CE")), "nearer");
        paper = new Returned(folder.resolve("staffing.docx"));
        SavedPaper.save(
                session.now(), WantedPaper.of(PaperKind.STAFFING, 1, DAY), PageSetup.USUAL, paper.file());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private PaperCheck check() {
        return ((Checked.Done) PaperCheck.of(session.now(), paper.file(), OptionalInt.empty())).check();
    }

    private static Finding finding(Kind kind, String column, String printed, String says, String plan) {
        return new Finding(kind, new InTable(BY_HUB, "BCU, CE", column), printed, says, plan);
    }

    private List<Finding> atCentralEast() {
        return check().findings().stream().filter(one -> one.where().startsWith(BY_HUB + ": BCU, CE,")).toList();
    }

    @Test
    void a_paper_nobody_touched_says_what_the_plan_says() {
        PaperCheck check = check();
        assertThat(check.findings()).isEmpty();
        assertThat(check.matching()).isGreaterThan(100);
        assertThat(check.standing()).isEqualTo(new Standing.Same());
        assertThat(check.since()).isZero();
        assertThat(check.outcome()).isEqualTo("All " + check.matching() + " figures say what the plan says.");
    }

    @Test
    void a_figure_typed_over_is_named_with_all_three_figures() {
        int all = check().matching();
        paper.typedOver(STRENGTH, "2.5").typedOver(COST, "about £60k");
        assertThat(check().findings()).containsExactly(
                finding(Kind.EDITED, "FTE here strength", "1.0", "2.5", "1.0"),
                finding(Kind.EDITED, "Full year 2018/19 BWT cost £", "61,175", "about £60k", "61,175"));
        assertThat(check().matching()).isEqualTo(all - 2);
    }

    @Test
    void a_figure_written_in_another_way_is_the_same_figure() {
        paper.typedOver(COST, "£61175.00").typedOver(STRENGTH, "1");
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void when_the_plan_moves_on_the_paper_says_where_and_since_which_version() {
        session.act(1, new MovePosts(posts(2), hub("CE")), "nearer");
        assertThat(atCentralEast()).contains(
                finding(Kind.MOVED, "Posts here all", "1", "1", "2"),
                finding(Kind.MOVED, "Full year 2018/19 BWT cost £", "61,175", "61,175", "122,350"));
        assertThat(check().standing()).isEqualTo(new Standing.Grown(1));
    }

    @Test
    void a_figure_brought_up_to_date_by_hand_matches_and_another_is_wrong_twice_over() {
        session.act(1, new MovePosts(posts(2), hub("CE")), "nearer");
        paper.typedOver(POSTS, "2").typedOver(STRENGTH, "5");
        assertThat(atCentralEast())
                .contains(finding(Kind.EDITED_AND_MOVED, "FTE here strength", "1.0", "5", "2.0"))
                .noneMatch(one -> one.where().endsWith("Posts here all"));
    }

    @Test
    void a_figure_whose_control_is_gone_is_found_by_its_place_in_the_table() {
        paper.unbound(STRENGTH).typedOver(COST, "");
        assertThat(check().findings()).containsExactlyInAnyOrder(
                finding(Kind.UNBOUND, "FTE here strength", "1.0", "1.0", "1.0"),
                finding(Kind.MISSING, "Full year 2018/19 BWT cost £", "61,175", "", "61,175"));
    }

    @Test
    void figures_taken_out_are_missed() {
        paper.without(STRENGTH);
        assertThat(check().findings())
                .containsExactly(finding(Kind.MISSING, "FTE here strength", "1.0", "", "1.0"));
    }

    @Test
    void a_line_the_plan_no_longer_has_is_said_to_be_gone_from_it() {
        session.undo(1);
        assertThat(check().findings()).anyMatch(one -> one.kind() == Kind.NOT_IN_PLAN
                && one.where().contains("CE Central East, Research")
                && one.plan().isEmpty());
    }

    @Test
    void figures_the_plan_has_since_are_counted() {
        session.act(1, new MovePosts(posts(2), hub("NW")), "nearer");
        assertThat(check().since()).isPositive();
    }

    @Test
    void without_tags_figures_are_known_by_their_controls_names_and_without_the_list_by_their_tags() {
        paper.typedOver(STRENGTH, "2.5").untagged();
        assertThat(check().findings())
                .containsExactly(finding(Kind.EDITED, "FTE here strength", "1.0", "2.5", "1.0"));
        begin(paper.file().resolveSibling("unlisted.docx"));
        paper.typedOver(STRENGTH, "2.5").unlisted();
        assertThat(check().findings())
                .containsExactly(finding(Kind.EDITED, "FTE here strength", "", "2.5", "1.0"));
    }

    private void begin(Path file) {
        paper = new Returned(file);
        SavedPaper.save(session.now(), WantedPaper.of(PaperKind.STAFFING, 1, DAY), PageSetup.USUAL, file);
    }

    @Test
    void a_paper_of_another_plan_is_compared_all_the_same_and_says_so() {
        try (Session other = Session.create(
                folder.resolve("other.hubplan"), SETTINGS, plan().filled(3, DC, "Research").build(),
                List.of(BASELINE, PREFERRED), "other.xlsx", CLOCK)) {
            PaperCheck check = ((Checked.Done) PaperCheck.of(other.now(), paper.file(), OptionalInt.empty())).check();
            assertThat(check.standing()).isEqualTo(new Standing.Another());
            assertThat(check.findings()).isNotEmpty();
        }
    }

    @Test
    void a_file_that_is_no_paper_of_ours_is_refused_in_words() {
        paper.edited("docProps/custom.xml", text -> text.replaceAll("<property .*</property>", ""));
        assertThat(PaperCheck.of(session.now(), paper.file(), OptionalInt.empty())).isInstanceOfSatisfying(
                Checked.NotRead.class,
                not -> assertThat(not.words()).startsWith("staffing.docx does not say which paper of a plan it is"));
        assertThat(PaperCheck.of(session.now(), folder.resolve("gone.docx"), OptionalInt.empty()))
                .isEqualTo(new Checked.NotRead("gone.docx is not there: check the name and the folder."));
    }

    @Test
    void it_may_be_laid_against_another_option() {
        PaperCheck check = ((Checked.Done) PaperCheck.of(session.now(), paper.file(), OptionalInt.of(0))).check();
        assertThat(check.against().option()).isZero();
        assertThat(check.findings()).contains(finding(Kind.MOVED, "Posts here all", "1", "1", "0"));
    }
}
