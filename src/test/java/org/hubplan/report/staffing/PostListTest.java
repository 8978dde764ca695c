package org.hubplan.report.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Column;
import org.hubplan.report.Imprint;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.mask.Withheld;
import org.junit.jupiter.api.Test;

class PostListTest {
    private static final StaffingPlan PREFERRED = Papers.preferred(Scope.EVERYTHING);

    @Test
    void every_post_stands_at_its_hub_with_its_people_in_fte() {
        assertThat(lines(paper(Scope.EVERYTHING, Masking.NONE))).containsExactly(
                "MIB Central Intelligence",
                "P1 | Open Source DC | DC | Open Source | Met Intelligence | funded | filled | 1.0 | 1.0",
                "P2 | Open Source DC | DC | Open Source | Met Intelligence | funded | filled | 1.0 | 1.0",
                "P3 | Open Source DC | DC | Open Source | Met Intelligence | funded | filled | 1.0 | 1.0",
                "P6 | Research DI | DI | Research | Met Intelligence | funded | filled | 1.0 | 1.0",
                "Central Intelligence in all | 4 posts |  |  |  |  |  | 4.0 | 4.0",
                "TSK Tasking and Coordination",
                "P8 | Tasking Band E | Band E | Tasking | Met Intelligence | funded | filled | 0.5 | 0.5",
                "Tasking and Coordination in all | 1 post |  |  |  |  |  | 0.5 | 0.5",
                "COV Covert Intelligence (restricted)",
                "P7 | Covert Support DS | DS | Covert Support | Met Intelligence | funded | filled | 0.8 | 1.0",
                "Covert Intelligence in all | 1 post |  |  |  |  |  | 0.8 | 1.0",
                "CE Central East",
                "P10 | Research DC | DC | Research | Central East BCU | funded | filled | 1.0 | 1.0",
                "P11 | Research Band E | Band E | Research | Met Intelligence | funded | vacant | 1.0 | 0.0",
                "P4 | Open Source DC | DC | Open Source | Met Intelligence | funded | filled | 1.0 | 1.0",
                "P5 | Open Source DC | DC | Open Source | Met Intelligence | funded | vacant | 1.0 | 0.0",
                "P9 | Research DS | DS | Research | Met Intelligence | funded | filled | 1.0 | 1.0",
                "Central East in all | 5 posts |  |  |  |  |  | 5.0 | 3.0",
                "Total | 11 posts |  |  |  |  |  | 10.3 | 8.5");
    }

    @Test
    void only_the_posts_of_the_papers_command_are_listed() {
        assertThat(lines(paper(Scope.of(Command.MET_INTELLIGENCE), Masking.NONE)))
                .noneMatch(line -> line.startsWith("P10"))
                .endsWith("Total | 10 posts |  |  |  |  |  | 9.3 | 7.5");
    }

    @Test
    void posts_kept_back_are_in_no_line_and_in_the_total_only_where_they_are_rolled_up() {
        assertThat(lines(paper(Scope.EVERYTHING, Masking.HIDE)))
                .noneMatch(line -> line.startsWith("P7") || line.startsWith("COV"))
                .endsWith("Total of what is shown | 10 posts |  |  |  |  |  | 9.5 | 7.5");
        assertThat(lines(paper(Scope.EVERYTHING, Masking.ROLL_UP)))
                .noneMatch(line -> line.startsWith("P7") || line.startsWith("COV"))
                .endsWith(
                        "Restricted units, with Tasking and Coordination | 2 posts |  |  |  |  |  | 1.3 | 1.5",
                        "Total | 11 posts |  |  |  |  |  | 10.3 | 8.5");
    }

    /// P7 is kept back, and P8 follows P6 at another hub.
    @Test
    void under_a_mask_lines_are_numbered_afresh_so_that_no_gap_tells_of_a_post_kept_back() {
        for (Masking masking : List.of(Masking.HIDE, Masking.ROLL_UP)) {
            Paper paper = paper(Scope.EVERYTHING, masking);
            Table table = paper.tables().findFirst().orElseThrow();
            int lines = masking == Masking.HIDE ? 10 : 9;

            assertThat(table.columns().getFirst()).isEqualTo(Column.words("Line"));
            assertThat(lines(paper).stream().filter(line -> line.contains("funded")).map(line -> line.split(" ")[0]))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, lines).mapToObj(Integer::toString).toList());
            assertThat(lines(paper)).noneMatch(line -> line.matches("P\\d+ .*"));
            assertThat(paper.blocks().toString()).contains("left out; lines are numbered afresh");
        }
    }

    private static Paper paper(Scope scope, Masking masking) {
        Withheld withheld = Withheld.of(
                masking, scope, List.of(PREFERRED.baseline().plan(), PREFERRED.standing().plan()));
        Imprint imprint = new Imprint(PREFERRED.settings(), PREFERRED.option(), PREFERRED.printed(), 3);
        return new PostList(imprint, PREFERRED.standing(), scope, withheld).paper();
    }

    private static List<String> lines(Paper paper) {
        Table table = paper.tables().findFirst().orElseThrow();
        return table.rows().stream()
                .map(row -> String.join(" | ", row.cells().stream().map(cell -> cell.words(paper.precision())).toList()))
                .toList();
    }
}
