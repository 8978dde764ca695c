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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Note;
import org.hubplan.change.Reply;
import org.hubplan.change.SetCostLine;
import org.hubplan.change.SetDesks;
import org.hubplan.model.Command;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.report.Paper;
import org.hubplan.session.Lens;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Option 1 moves a DC from the centre to Central East; both commands have agreed, and nothing is open.
class DraftPapersTest {
    private static final LocalDate BOARD = LocalDate.of(2018, 11, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);
    private static final Reply AGREED = new Reply(Reply.State.AGREED, Optional.of(BOARD), "Commander", "");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"), SETTINGS, plan().filled(3, DC, "Research").build(),
                List.of(BASELINE, PREFERRED), "posts.xlsx", CLOCK);
        session.act(1, new MovePosts(posts(1), hub("CE")), "nearer");
        session.remarks().reply(1, List.of(2L), Command.MET_INTELLIGENCE, AGREED);
        session.remarks().reply(1, List.of(2L), new Command("Central East BCU"), AGREED);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Paper paper(PaperKind kind) {
        return Papers.of(session.now(), WantedPaper.of(kind, 1, BOARD));
    }

    @ParameterizedTest
    @EnumSource(value = PaperKind.class, names = {"POSTS", "HANDOVER", "MONTH", "WHAT_IF"}, mode = EnumSource.Mode.EXCLUDE)
    void a_clean_option_prints_clean_and_one_with_anything_open_prints_marked(PaperKind kind) {
        assertThat(PaperWords.of(paper(kind))).as(kind + " clean").doesNotContain("DRAFT");

        session.remarks().note(1, Note.Subject.OPTION, Note.Sort.TO_DO, "Ask for desks");

        assertThat(PaperWords.ofFirstPage(paper(kind)))
                .as(kind + " open")
                .contains("DRAFT · ", "DRAFT. One point is open", "To-dos not done")
                // on one page there is room for their number alone
                .contains(kind == PaperKind.BOARD ? "To-dos not done: 1." : "Ask for desks.");
    }

    @Test
    void a_broken_limit_makes_a_draft() {
        session.act(1, new SetDesks(hub("CE"), OptionalInt.of(0)), "");

        assertThat(PaperWords.ofFirstPage(paper(PaperKind.STAFFING))).contains("Limits broken", "Central East (CE)");
    }

    @Test
    void an_unagreed_change_makes_a_draft_unless_only_agreed_ones_are_counted() {
        session.act(1, new MovePosts(posts(2), hub("NW")), "");

        assertThat(PaperWords.ofFirstPage(paper(PaperKind.STAFFING)))
                .contains("Changes not agreed by all", "Move 1 DC from Central Intelligence to North West (entry 5).");
        assertThat(PaperWords.of(Papers.of(
                        session.now(), WantedPaper.of(PaperKind.STAFFING, 1, BOARD).through(Lens.agreed()))))
                .doesNotContain("DRAFT");
    }

    @Test
    void a_cost_nothing_is_said_to_meet_makes_a_draft() {
        session.act(
                1,
                new SetCostLine(new CostLine("Terminals", CostKind.CAPITAL, Map.of(new FinancialYear(2019), 50_000_00L))),
                "");

        assertThat(PaperWords.ofFirstPage(paper(PaperKind.FUNDING)))
                .contains("Costs nothing is said to meet", "Terminals, 2019/20: £50,000.");
    }
}
