package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.LogFixture.SETTINGS;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Note;
import org.hubplan.change.RestrictHub;
import org.hubplan.change.SetDesks;
import org.hubplan.model.Post;
import org.hubplan.report.Cell;
import org.hubplan.report.Measure;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;
import org.hubplan.report.mask.Masking;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Seven DC at the centre, five at the restricted unit of a function only it has, two in the north and three in the
/// south. Option 1 moves one of the restricted unit's to the north, and one of the centre's to the south.
class MaskedPapersTest {
    private static final LocalDate BOARD = LocalDate.of(2018, 11, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"),
                SETTINGS,
                plan().at("MIB").filled(7, DC, "Research")
                        .at("COV").filled(5, DC, "Source Handling").titled("Handler of sources")
                        .at("NA").filled(2, DS, "Research")
                        .at("SN").filled(3, DS, "Research")
                        .build(),
                List.of(BASELINE, PREFERRED),
                "posts.xlsx",
                CLOCK);
        session.act(1, new MovePosts(posts(8), hub("NA")), "from Covert Intelligence, by Source Handling");
        session.act(1, new MovePosts(posts(1), hub("SN")), "nearer");
        session.act(1, new SetDesks(hub("COV"), OptionalInt.of(3)), "");
        session.remarks().note(1, Note.Subject.hub(hub("COV")), Note.Sort.TO_DO, "Ask the Handler of sources");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Paper paper(PaperKind kind, Masking masking) {
        WantedPaper wanted = WantedPaper.of(kind, option(kind), BOARD).masked(masking);
        return Papers.of(session.now(), wanted);
    }

    private int option(PaperKind kind) {
        OpenPlan now = session.now();
        if (kind == PaperKind.MONTH && !kind.whyNot(now, 1).isEmpty()) {
            Post halved = now.baseline().plan().post(posts(10).getFirst()).orElseThrow().withFte(50);
            session.act(
                    0,
                    new ImportPosts(
                            "next.xlsx", List.of(), List.of(), List.of(halved), List.of(), Optional.empty(), List.of()),
                    "");
        }
        if (kind == PaperKind.WHAT_IF && !now.timelines().containsKey(2)) {
            session.options().whatIf(1);
            session.act(2, new MovePosts(posts(9), hub("SN")), "Source Handling in the south");
        }
        return kind == PaperKind.WHAT_IF ? 2 : 1;
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void no_paper_of_any_kind_names_a_restricted_unit_once_it_is_masked(PaperKind kind) {
        for (Masking masking : List.of(Masking.HIDE, Masking.ROLL_UP)) {
            assertThat(PaperWords.of(paper(kind, masking)))
                    .as(kind + " " + masking)
                    .doesNotContainIgnoringCase("Covert Intelligence")
                    .doesNotContainIgnoringCase("Source Handling")
                    .doesNotContainIgnoringCase("Handler of sources")
                    .doesNotContainPattern("\\bCOV\\b");
        }
    }

    @Test
    void without_a_mask_they_are_named_and_the_paper_says_so() {
        assertThat(PaperWords.of(paper(PaperKind.STAFFING, Masking.NONE)))
                .contains("masks none", "Covert Intelligence (restricted)", "Source Handling");
    }

    @Test
    void left_out_a_unit_is_in_no_total_so_that_it_can_not_be_found_by_subtraction() {
        Paper paper = paper(PaperKind.STAFFING, Masking.HIDE);

        assertThat(postsIn(paper, "Posts here, strength, vacancies and cost by hub", Row.Rank.TOTAL)).isEqualTo(12);
        assertThat(postsIn(paper, "BWT, strength, vacancies and cost by function", Row.Rank.TOTAL)).isEqualTo(12);
        assertThat(PaperWords.of(paper)).contains("Restricted units are left out", "Restricted unit: left out", "Total of what is shown");
    }

    @Test
    void rolled_up_all_tables_add_up_to_everything_and_the_line_is_of_more_than_one_unit() {
        Paper paper = paper(PaperKind.STAFFING, Masking.ROLL_UP);

        for (String table : List.of(
                "Posts here, strength, vacancies and cost by hub",
                "BWT, strength, vacancies and cost by function",
                "Rate, BWT, strength, vacancies and cost by grade")) {
            assertThat(postsIn(paper, table, Row.Rank.TOTAL)).as(table).isEqualTo(17);
            assertThat(postsIn(paper, table, Row.Rank.LINE)).as(table).isEqualTo(17);
        }
        assertThat(PaperWords.of(paper)).contains("Restricted units, with North Area").doesNotContain("NA North Area");
    }

    @Test
    void a_unit_restricted_in_one_option_alone_leaves_the_line_with_the_hub_it_has_in_every_other_paper() {
        session.act(1, new RestrictHub(hub("SN"), true), "");

        assertThat(PaperWords.of(paper(PaperKind.STAFFING, Masking.ROLL_UP)))
                .contains("Restricted units, with North Area")
                .doesNotContain("NA North Area", "South Area");
    }

    @Test
    void papers_of_either_masking_say_that_both_together_tell_the_units_figures() {
        for (Masking masking : List.of(Masking.HIDE, Masking.ROLL_UP)) {
            assertThat(PaperWords.of(paper(PaperKind.STAFFING, masking)).replaceAll("\\s+", " "))
                    .contains("Print a plan with one masking only: a paper with restricted units left out and one with them"
                            + " rolled up tell their figures together.");
        }
    }

    @Test
    void changes_that_touch_a_restricted_unit_are_told_of_and_not_told() {
        String words = PaperWords.of(paper(PaperKind.CHANGES, Masking.HIDE));

        assertThat(words)
                .contains("A change that concerns a restricted unit", "Move 1 DC from Central Intelligence to South Area")
                .doesNotContain("to North Area");
    }

    /// Of the first figures column, in every row of a rank.
    private static long postsIn(Paper paper, String table, Row.Rank rank) {
        return paper.tables()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.rank() == rank)
                .mapToLong(row -> row.cells().stream()
                        .filter(cell -> cell instanceof Cell.Amount amount && amount.measure() == Measure.COUNT)
                        .mapToLong(cell -> ((Cell.Amount) cell).value())
                        .findFirst()
                        .orElse(0))
                .sum();
    }
}
