package org.hubplan.session.paper;

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
import java.util.Arrays;
import java.util.List;
import org.hubplan.change.Held;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Note;
import org.hubplan.model.PlanSettings;
import org.hubplan.report.Block;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private static final LocalDate BOARD = LocalDate.of(2018, 11, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"), SETTINGS, plan().filled(3, DC, "Research").build(),
                List.of(BASELINE, PREFERRED), "posts.xlsx", CLOCK);
        session.act(1, new MovePosts(posts(1), hub("CE")), "nearer");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_version_prints_the_same_for_ever_whatever_is_done_since() {
        Versions.freeze(session, 1, "v0.3, Board 12 Nov", BOARD);
        byte[] printed = staffingPlan("v0.3, Board 12 Nov");
        session.act(1, new MovePosts(posts(2), hub("NW")), "");
        session.change(PlanSettings.named("Another name", "B. Planner"));
        session.close();
        session = Session.open(folder.resolve("plan.hubplan"), CLOCK);

        byte[] again = staffingPlan("V0.3, board 12 nov");
        assertThat(Arrays.equals(again, printed)).isTrue();
        try (PagePreview pages = PagePreview.of(again)) {
            assertThat(pages.pages()).isPositive();
        }
    }

    private byte[] staffingPlan(String version) {
        return Versions.named(session.now(), version)
                .flatMap(frozen -> Versions.reprint(frozen, PaperKind.STAFFING))
                .orElseThrow();
    }

    @Test
    void a_version_needs_a_name_of_its_own() {
        Versions.freeze(session, 1, "v0.1", BOARD);

        assertThat(((Answer.Refused) Versions.freeze(session, 1, "V0.1 ", BOARD)).words())
                .startsWith("There is a version V0.1 already.");
        assertThat(Versions.freeze(session, 1, " ", BOARD)).isInstanceOf(Answer.Refused.class);
        assertThat(Versions.freeze(session, 9, "v0.2", BOARD)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void the_handover_page_lists_what_is_open() {
        session.remarks().note(1, Note.Subject.hub(hub("CE")), Note.Sort.TO_DO, "Ask for desks");
        session.remarks().note(1, Note.Subject.change(2), Note.Sort.ASSUMPTION, "Rates stay");

        String page = words(Papers.of(session.now(), WantedPaper.of(PaperKind.HANDOVER, 1, BOARD)));

        assertThat(page)
                .contains("1, 1 of them not agreed by all")
                .contains("Move 1 DC from Central Intelligence to Central East")
                .contains("not asked: Central East BCU, Met Intelligence")
                .contains("Ask for desks")
                .contains("Central East (CE)")
                .contains("change 2, Move 1 DC");
    }

    @Test
    void the_handover_page_names_the_rows_no_import_could_use() {
        session.act(
                0,
                new ImportPosts("posts.xlsx", List.of(), List.of(), List.of(), List.of(
                        new Held("November", 7, "Hub", "Hackney", "unknown hub", List.of()))),
                "");

        assertThat(words(Papers.of(session.now(), WantedPaper.of(PaperKind.HANDOVER, 1, BOARD))))
                .contains("posts.xlsx, November, row 7", "Hackney", "unknown hub");
    }

    @Test
    void the_answer_to_a_what_if_holds_its_own_changes_against_the_option_beneath() {
        session.options().whatIf(1);
        session.act(2, new MovePosts(posts(2), hub("NW")), "what if");

        String page = words(Papers.of(session.now(), WantedPaper.of(PaperKind.WHAT_IF, 2, BOARD)));

        assertThat(page).contains("Move 1 DC from Central Intelligence to North West").doesNotContain("to Central East");
        assertThat(page).contains("option 1 Preferred, called baseline below");
    }

    private static String words(Paper paper) {
        StringBuilder words = new StringBuilder();
        paper.blocks().forEach(block -> {
            if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> words.append(fact.words()).append('\n'));
            }
        });
        paper.tables().forEach(table -> table.rows().forEach(row -> row.cells()
                .forEach(cell -> words.append(cell.words(paper.precision())).append('\n'))));
        return words.toString();
    }
}
