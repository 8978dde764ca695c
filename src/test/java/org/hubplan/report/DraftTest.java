package org.hubplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.report.Draft.Open;
import org.junit.jupiter.api.Test;

/// A paper with anything open is marked so in its title, on every page and on its first, with the list.
class DraftTest {
    private static final Paper PAPER = new Paper(
            "Funding schedule, Plan, option 1 Preferred",
            LocalDate.of(2018, 11, 1),
            new Paper.Running("OFFICIAL", "Plan · Funding schedule", "Option 1", "printed 1 November 2018"),
            List.of(new Block.Title("Funding schedule", "Plan, option 1 Preferred"), new Block.Prose("Words.")));

    @Test
    void a_paper_with_nothing_open_is_no_draft() {
        assertThat(new Draft(List.of(new Open("Limits broken", List.of()))).of(PAPER)).isEqualTo(PAPER);
    }

    @Test
    void an_open_point_marks_title_and_every_page_and_stands_right_beneath_the_title() {
        Paper draft = new Draft(List.of(new Open("Limits broken", List.of("Two people too many at CE.")))).of(PAPER);

        assertThat(draft.title()).isEqualTo("DRAFT Funding schedule, Plan, option 1 Preferred");
        assertThat(draft.running().plan()).isEqualTo("DRAFT · Plan · Funding schedule");
        assertThat(draft.blocks().getFirst()).isEqualTo(new Block.Title("DRAFT · Funding schedule", "Plan, option 1 Preferred"));
        assertThat(draft.blocks().get(1)).isInstanceOfSatisfying(
                Block.Notice.class, notice -> assertThat(notice.words()).startsWith("DRAFT. One point is open"));
        assertThat(words(draft)).containsExactly("1", "Limits broken", "Two people too many at CE.");
        assertThat(draft.blocks().getLast()).isEqualTo(new Block.Prose("Words."));
    }

    @Test
    void what_the_first_page_has_no_room_for_stands_in_full_at_the_end() {
        List<String> points = IntStream.rangeClosed(1, 5).mapToObj(n -> "Point " + n + ".").toList();

        Paper draft = new Draft(List.of(new Open("To-dos not done", points))).of(PAPER);

        assertThat(words(draft))
                .contains("Point 1. Point 2. Point 3. And 2 more; all in full at the end.")
                .containsAll(points);
    }

    @Test
    void a_paper_of_one_page_counts_what_is_open_and_lists_none_of_it() {
        Paper draft = new Draft(List.of(
                        new Open("Limits broken", List.of("One.", "Two.")), new Open("To-dos not done", List.of("Three."))))
                .inBrief(PAPER);

        assertThat(draft.running().plan()).isEqualTo("DRAFT · Plan · Funding schedule");
        assertThat(draft.blocks()).containsExactly(
                new Block.Title("DRAFT · Funding schedule", "Plan, option 1 Preferred"),
                new Block.Notice("DRAFT. 3 points are open in what this paper is of. It is not to be decided on as it stands."
                        + " Limits broken: 2; To-dos not done: 1. The handover page lists them."),
                new Block.Prose("Words."));
        assertThat(new Draft(List.of()).inBrief(PAPER)).isEqualTo(PAPER);
    }

    private static List<String> words(Paper paper) {
        return paper.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.words(paper.precision()))
                .toList();
    }
}
