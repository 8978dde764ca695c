package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.fixture.NextMonth;
import org.hubplan.ledger.Scope;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;
import org.hubplan.report.mask.Masking;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The month bridge on paper: every column adds up, and it ends where the baseline stands.
class MonthPaperTest {
    private static final LocalDate DAY = LocalDate.of(2018, 12, 3);

    @TempDir
    private Path folder;

    private Session session() {
        Session session = SamplePlans.named("pcd484").orElseThrow()
                .create(folder.resolve("plan.hubplan"), Clock.fixed(Instant.parse("2018-12-03T09:00:00Z"), ZoneOffset.UTC));
        NextMonth.comesInto(session);
        return session;
    }

    @Test
    void a_plan_of_one_establishment_has_none_and_says_why() {
        try (Session session = SamplePlans.named("pcd484").orElseThrow()
                .create(folder.resolve("plan.hubplan"), Clock.systemUTC())) {
            assertThat(PaperKind.MONTH.whyNot(session.now(), 1)).hasValueSatisfying(why ->
                    assertThat(why).contains("one establishment alone"));
        }
    }

    @Test
    void it_opens_and_closes_with_the_baselines_own_bwt() {
        try (Session session = session()) {
            Paper paper = Papers.of(session.now(), WantedPaper.of(PaperKind.MONTH, 1, DAY));
            Table table = table(paper, "BWT by hub, FTE");
            long closing = session.now().baseline().ledger().total(Scope.EVERYTHING).bwtFte();

            List<Long> total = amounts(table.rows().getLast());

            assertThat(total.getLast()).isEqualTo(closing);
            assertThat(total.subList(0, total.size() - 1).stream().mapToLong(Long::longValue).sum()).isEqualTo(closing);
            for (int column = 0; column < total.size(); column++) {
                int at = column;
                assertThat(table.rows().stream().filter(row -> row.rank() == Row.Rank.LINE).mapToLong(row -> amounts(row).get(at)).sum())
                        .isEqualTo(total.get(column));
            }
            assertThat(PaperWords.of(paper)).contains("The posts behind each step", "posts-2018-12.xlsx");
        }
    }

    @Test
    void a_restricted_unit_left_out_is_in_no_figure_and_no_name() {
        try (Session session = session()) {
            long covert = session.now().baseline().ledger().at(Scope.EVERYTHING, new HubCode("COV")).bwtFte();
            long whole = session.now().baseline().ledger().total(Scope.EVERYTHING).bwtFte();

            Paper paper = Papers.of(session.now(), WantedPaper.of(PaperKind.MONTH, 1, DAY).masked(Masking.HIDE));

            assertThat(amounts(table(paper, "BWT by hub, FTE").rows().getLast()).getLast()).isLessThanOrEqualTo(whole - covert);
            assertThat(PaperWords.of(paper)).doesNotContain("Covert");
        }
    }

    @Test
    void under_a_mask_posts_are_counted_and_not_told_by_their_numbers() {
        try (Session session = session()) {
            List<String> numbers = session.now().baseline().plan().everyPost().map(Post::number).toList();
            WantedPaper wanted = WantedPaper.of(PaperKind.MONTH, 1, DAY);

            assertThat(told(Papers.of(session.now(), wanted))).containsAnyElementsOf(numbers);
            for (Masking masking : List.of(Masking.HIDE, Masking.ROLL_UP)) {
                Paper paper = Papers.of(session.now(), wanted.masked(masking));
                assertThat(told(paper)).doesNotContainAnyElementsOf(numbers);
                assertThat(table(paper, "The posts behind each step, by hub").rows())
                        .isNotEmpty()
                        .allMatch(row -> row.cells().getLast() instanceof Cell.Words said && said.text().matches("\\d+ posts?"));
            }
        }
    }

    /// Every word and number of the two lists of posts.
    private static List<String> told(Paper paper) {
        return Stream.of("The posts behind each step, by hub", "Where establishment, postings and adverts don’t agree")
                .flatMap(name -> table(paper, name).rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell instanceof Cell.Words words ? Stream.of(words.text().split("[ ,:]+")) : Stream.empty())
                .toList();
    }

    private static Table table(Paper paper, String name) {
        return paper.tables().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Long> amounts(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell instanceof Cell.Amount amount ? java.util.stream.Stream.of(amount.value()) : java.util.stream.Stream.empty())
                .toList();
    }
}
