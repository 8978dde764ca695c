package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.report.Cell;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample, with option 2 as option 1 and three DC more at Central East: what the board reads is what the plan says.
class BoardPapersTest {
    private static final LocalDate BOARD = LocalDate.of(2018, 11, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Session session;
    private OpenPlan now;

    @BeforeEach
    void begin() {
        session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), CLOCK);
        session.options().duplicate(1, "Three more");
        List<PostId> three = session.now().timeline(2).now().plan().postsAt(hub("MIB")).stream()
                .filter(post -> post.grade() == Grade.DC)
                .map(Post::id)
                .limit(3)
                .toList();
        session.act(2, new MovePosts(three, hub("CE")), "");
        now = session.now();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Paper paper(PaperKind kind) {
        return Papers.of(now, WantedPaper.of(kind, 1, BOARD));
    }

    /// The figures of a row, in its own units.
    private static List<Long> row(Paper paper, String table, String name) {
        return paper.tables()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.cells().getFirst().words(paper.precision()).equals(name))
                .findFirst()
                .orElseThrow()
                .cells()
                .stream()
                .filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).value())
                .toList();
    }

    @Test
    void the_appraisal_lays_baseline_and_options_side_by_side_with_the_ledgers_figures() {
        Paper paper = paper(PaperKind.APPRAISAL);
        List<Totals> totals = List.of(0, 1, 2).stream()
                .map(option -> now.timeline(option).now().ledger().total(Scope.EVERYTHING))
                .toList();

        assertThat(row(paper, "Options side by side", "BWT (Budgeted Workforce Target)"))
                .isEqualTo(totals.stream().map(Totals::bwtFte).toList());
        assertThat(row(paper, "Options side by side", "Posts at another hub than in the baseline")).containsExactly(0L, 58L, 61L);
        assertThat(row(paper, "Options side by side", "New money")).containsExactly(0L, 206_000_00L, 206_000_00L);
        assertThat(row(paper, "Options side by side", "Redistributed from existing posts")).containsExactly(0L, 315_117_00L, 315_117_00L);
        assertThat(row(paper, "Options side by side", "Five-year cash")).containsExactly(0L, 1_733_000_00L, 1_733_000_00L);
        assertThat(row(paper, "Options side by side", "Present value, to the nearest thousand")).containsExactly(0L, 1_666_000_00L, 1_666_000_00L);
        assertThat(PaperWords.of(paper)).contains("Payback", "never", "Option 2: Move 3 DC from Central Intelligence to Central East");
    }

    @Test
    void the_appraisal_takes_only_the_options_asked_for() {
        assertThat(PaperWords.of(Papers.of(now, WantedPaper.of(PaperKind.APPRAISAL, 1, BOARD).beside(List.of(1)))))
                .doesNotContain("Three more");
    }

    @Test
    void the_changes_paper_nets_to_the_ledgers_difference_in_every_table() {
        Paper paper = paper(PaperKind.CHANGES);

        for (String table : List.of("By hub", "By function", "By grade")) {
            assertThat(row(paper, table, "Total")).as(table).startsWith(664L, 673L, 9L);
            assertThat(sum(paper, table)).as(table).isEqualTo(664);
        }
        assertThat(row(paper, "By grade", "Band E")).startsWith(139L, 144L, 5L);
        assertThat(PaperWords.of(paper).replaceAll("\\s+", " "))
                .contains("Spread 12 DC from Central Intelligence over 12 hubs")
                .contains("Local Intelligence to the BCUs: a research detective beside each local team")
                .contains("not asked: Met Intelligence, North East BCU");
    }

    /// Of posts as they are, in every line.
    private static long sum(Paper paper, String table) {
        return paper.tables()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.rank() == Row.Rank.LINE)
                .mapToLong(row -> ((Cell.Amount) row.cells().get(1)).value())
                .sum();
    }

    @Test
    void the_funding_schedule_holds_every_year_as_computed_and_keeps_redistributed_pay_apart() {
        Paper paper = paper(PaperKind.FUNDING);
        List<Long> costs = OptionFunding.of(now.timeline(1).now()).years().stream().map(year -> year.cost()).toList();

        assertThat(row(paper, "Cost and cover by year", "Cost in all")).isEqualTo(costs);
        assertThat(row(paper, "Cost and cover by year", "In all")).isEqualTo(costs);
        assertThat(row(paper, "Cost and cover by year", "Earmarked reserve")).startsWith(-206_000_00L, 206_000_00L);
        assertThat(row(paper, "Cost and cover by year", "Pressure, to be met by savings yet to be named"))
                .containsExactly(0L, 0L, 206_000_00L, 206_000_00L, 206_000_00L, 206_000_00L);
        assertThat(row(paper, "Pay found from existing posts by year", "Redistributed pay")).contains(315_117_00L);
        assertThat(PaperWords.of(paper)).contains("pressure, not mitigated", "stays for later years", "Not priced:");
    }

    @Test
    void every_page_of_every_paper_has_its_marking_its_author_and_its_number() {
        for (PaperKind kind : PaperKind.values()) {
            if (kind.whyNot(now, 1).isEmpty()) {
                Paper paper = paper(kind);
                assertThat(paper.running().marking()).isEqualTo("OFFICIAL · SAMPLE, INVENTED FIGURES");
                assertThat(paper.running().state()).isEqualTo("Sample · printed 12 November 2018 · version " + now.log().size());
                assertThat(PaperWords.of(paper)).contains("page 1 of ");
            }
        }
    }
}
