package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.model.Post;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Paper;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What papers of the sample say of its money. Option 1 has £206,000 a year of new money and £315,117 redistributed.
class SampleMoneyOnPaperTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = SamplePlans.named("pcd484").orElseThrow().create(
                folder.resolve("plan.hubplan"), Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<List<String>> rows(PaperKind kind, int option, String table) {
        Paper paper = Papers.of(session.now(), WantedPaper.of(kind, option, LocalDate.of(2018, 11, 12)));
        return paper.tables().filter(one -> one.name().equals(table)).findFirst().map(Table::rows).orElseThrow().stream()
                .map(row -> row.cells().stream().map(cell -> cell.words(paper.precision())).toList())
                .toList();
    }

    private static List<String> lastOf(List<List<String>> rows, String name) {
        return rows.stream().filter(row -> row.getFirst().equals(name)).map(List::getLast).toList();
    }

    @Test
    void a_what_if_with_nothing_tried_has_no_money_from_anywhere() {
        session.options().whatIf(1);

        List<List<String>> rows = rows(PaperKind.WHAT_IF, newest(), "Moves and pay in figures");

        assertThat(lastOf(rows, "Cost of BWT")).containsExactly("=");
        assertThat(lastOf(rows, "New money")).containsExactly("=");
        assertThat(lastOf(rows, "Redistributed from existing posts")).containsExactly("=");
    }

    @Test
    void a_what_ifs_change_in_cost_comes_from_what_it_changes_itself() {
        session.options().whatIf(1);
        Post gone = session.now().timeline(newest()).now().plan().posts().filter(Post::isVacant).findFirst().orElseThrow();
        session.act(newest(), new RemovePosts(List.of(gone.id()), PayOrigin.NEW), "");

        List<List<String>> rows = rows(PaperKind.WHAT_IF, newest(), "Moves and pay in figures");

        assertThat(lastOf(rows, "Cost of BWT")).hasSize(1).first().asString().startsWith("−");
        assertThat(lastOf(rows, "New money")).isEqualTo(lastOf(rows, "Cost of BWT"));
        assertThat(lastOf(rows, "Redistributed from existing posts")).containsExactly("=");
    }

    private int newest() {
        return session.now().options().getLast().number();
    }

    @Test
    void money_put_by_in_a_reserve_meets_a_cost_where_it_is_drawn() {
        List<List<String>> rows =
                rows(PaperKind.APPRAISAL, 1, "What meets each option’s cost over the years of its schedule, £");

        assertThat(rows).extracting(List::getFirst, List::getLast).containsExactly(
                tuple("Police staff underspend", "0"),
                tuple("Earmarked reserve", "206,000"),
                tuple("MPS Capital Plan", "374,000"),
                tuple("Major Change Fund", "329,000"),
                tuple("Pressure, to be met by savings yet to be named", "824,000"),
                tuple("Gap: nothing said", "0"));
    }
}
