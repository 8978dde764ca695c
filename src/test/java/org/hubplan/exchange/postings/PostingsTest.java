package org.hubplan.exchange.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;
import static org.hubplan.fixture.PlanFixture.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Made;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.hubplan.posting.PostingSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingsTest {
    private static final String HEADINGS = "Posting ref | Pay no | Rank | From post no | To post no | Release date | Start date | FTE | Status | Backfill needed\n";

    @TempDir
    Path folder;

    /// P1 and P2 filled by a DC each, P3 a vacant DC, P4 a vacant DS, P5 a vacant DI.
    private final Plan plan = plan().at("MIB")
            .filled(2, Grade.DC, "Research")
            .vacant(1, Grade.DC, "Research")
            .vacant(1, Grade.DS, "Research")
            .vacant(1, Grade.DI, "Research")
            .build();

    @Test
    void who_moves_where_and_when() {
        Imported imported = read(HEADINGS + """
                PP1 | 111 | Det Con |    | P3 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed | N
                PP2 | 222 | T/DS    | P1 | P4 | 2018-12-10 | 2018-12-20 | 0.8 | Proposed | Y
                """);

        assertThat(imported.plan().filling().postings()).extracting(
                        Posting::reference, Posting::status, posting -> posting.person().gradeHeld(),
                        posting -> posting.person().fte(), Posting::from, Posting::to, Posting::released, Posting::started,
                        Posting::backfill)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "PP1", PostingStatus.AGREED, "DC", 100L, Optional.empty(), new PostId(3),
                                LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 3), false),
                        org.assertj.core.groups.Tuple.tuple(
                                "PP2", PostingStatus.PROPOSED, "T/DS", 80L, Optional.of(new PostId(1)), new PostId(4),
                                LocalDate.of(2018, 12, 10), LocalDate.of(2018, 12, 20), true));
        assertThat(imported.account().notes()).containsExactly(
                "1 posting takes effect, 1 does not (proposed, deferred, blocked or appealed).",
                "Column about persons, skipped: Pay no.");
        assertThat(imported.plan().posts().toList()).containsExactlyInAnyOrderElementsOf(plan.posts().toList());
    }

    @Test
    void what_cannot_be_is_held() {
        Imported imported = read(HEADINGS + """
                PP1 | | DC  |    | P9 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP2 | | DC  |    | P2 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP3 | | DC  |    | P3 | 5 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP4 | | DCI |    | P5 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP5 | | DS  |    | P4 | 1 Dec 2018 | soon       | 1 | Agreed |
                PP6 | | DS  |    | P4 | 1 Dec 2018 | 3 Dec 2018 | 1 | Perhaps |
                PP7 | | DC  | P3 | P3 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP8 | | DS  |    | P4 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP9 | | DS  |    | P4 | 1 Dec 2018 | 3 Dec 2018 | 1 | Done |
                PP8 | | DI  |    | P5 | 1 Dec 2018 | 3 Dec 2018 | 1 | Done |
                Total 10
                """);

        assertThat(imported.reasons()).containsExactly(
                "unknown post number",
                "the post it posts into is not vacant",
                "starts before it is released",
                "rank does not fit the post",
                "start date is not a date",
                "unknown posting status",
                "the post it leaves is vacant",
                "another posting fills the post",
                "duplicate posting reference");
        assertThat(imported.account().accepted()).isEqualTo(1);
        assertThat(imported.account().ignored().words()).isEqualTo("1 total or subtotal");
    }

    @Test
    void a_post_is_free_once_another_posting_empties_it() {
        String rows = HEADINGS + """
                PP1 | | DC |    | P1 | 1 Dec 2018  | %s | 1 | Agreed |
                PP2 | | DC | P1 | P3 | 10 Dec 2018 | 20 Dec 2018 | 1 | Agreed |
                """;

        assertThat(read(rows.formatted("10 Dec 2018")).account().held()).isEmpty();
        assertThat(read(rows.formatted("9 Dec 2018")).reasons()).containsExactly("the post it posts into is not vacant");
    }

    @Test
    void one_less_where_released_and_one_more_where_started() {
        Plan posted = read(HEADINGS + """
                PP1 | | DC |    | P3 | 1 Dec 2018  | 3 Dec 2018  | 1 | Done |
                PP2 | | DC | P1 | P5 | 10 Dec 2018 | 20 Dec 2018 | 1 | Proposed |
                PP3 | | DS | P2 | P4 | 10 Dec 2018 | 20 Dec 2018 | 1 | Agreed |
                """).plan();

        assertThat(PostingSteps.by(posted, LocalDate.of(2018, 12, 2))).isEmpty();
        assertThat(vacantAsAt(posted, 3)).isEqualTo(2);
        assertThat(vacantAsAt(posted, 10)).isEqualTo(3);
        assertThat(vacantAsAt(posted, 20)).isEqualTo(2);
    }

    @Test
    void read_again_it_says_what_changed() {
        Plan once = read(HEADINGS + """
                PP1 | | DC | | P3 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP2 | | DS | | P4 | 1 Dec 2018 | 3 Dec 2018 | 1 | Proposed |
                """).plan();

        Imported again = Imported.from(Source.of(book("Panel", HEADINGS + """
                PP1 | | DC | | P3 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                pp2 | | DS | | P4 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                PP3 | | DI | | P5 | 1 Dec 2018 | 3 Dec 2018 | 1 | Agreed |
                """).xlsx(folder.resolve("again.xlsx"))), once);

        assertThat(again.account().words()).startsWith("1 accepted, 1 updated, 1 unchanged of 3 rows");
        assertThat(again.plan().filling().postings()).extracting(Posting::reference).containsExactly("PP1", "PP2", "PP3");
    }

    @Test
    void dates_in_figures_are_read_in_the_one_order_that_fits_or_asked_about() {
        String csv = "Posting ref,Rank,To post no,Release date,Start date\nPP1,DC,P3,%s,%s\nPP2,DS,P4,05/01/2019,05/01/2019\n";

        assertThat(started(csv.formatted("01/02/2019", "13/02/2019"))).containsEntry("PP2", LocalDate.of(2019, 1, 5));
        assertThat(started(csv.formatted("01/02/2019", "02/13/2019"))).containsEntry("PP2", LocalDate.of(2019, 5, 1));
        assertThat(started(csv.formatted("43436", "43439"), DateOrder.DAY_FIRST)).containsEntry("PP1", LocalDate.of(2018, 12, 5));
        Path doubtful = Made.text(folder.resolve("d.csv"), csv.formatted("01/02/2019", "03/02/2019"), StandardCharsets.UTF_8);
        assertThat(Imported.read(Source.of(doubtful), plan)).isEqualTo(new Reading.WhichDates("d.csv", "01/02/2019"));
        Path both = Made.text(folder.resolve("b.csv"), csv.formatted("13/02/2019", "02/14/2019"), StandardCharsets.UTF_8);
        assertThat(Imported.read(Source.of(both), plan)).isInstanceOf(Reading.WhichDates.class);
        assertThat(Imported.from(Source.of(both).dates(DateOrder.DAY_FIRST), plan).reasons())
                .containsExactly("start date is not a date");
    }

    @Test
    void a_workbook_that_counts_days_from_1904() {
        Map<String, String> parts = Made.xlsx("<row>" + text("Posting ref") + text("Rank") + text("To post no")
                + text("Start date") + "</row><row>" + text("PP1") + text("DC") + text("P3") + "<c s=\"1\"><v>41977</v></c></row>"
                + "<row>" + text("PP2") + text("DS") + text("P4") + "<c><v>41977</v></c></row>");
        parts.compute("xl/workbook.xml", (_, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        Imported imported = Imported.from(Source.of(Made.zip(folder.resolve("mac.xlsx"), parts)), plan);

        assertThat(imported.plan().filling().postings()).extracting(Posting::started)
                .containsExactly(LocalDate.of(2018, 12, 5), LocalDate.of(2018, 12, 5));
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private Map<String, LocalDate> started(String csv) {
        return started(Source.of(Made.text(folder.resolve("c.csv"), csv, StandardCharsets.UTF_8)));
    }

    private Map<String, LocalDate> started(String csv, DateOrder order) {
        return started(Source.of(Made.text(folder.resolve("c.csv"), csv, StandardCharsets.UTF_8)).dates(order));
    }

    private Map<String, LocalDate> started(Source source) {
        return Imported.from(source, plan).plan().filling().postings().stream()
                .collect(Collectors.toMap(Posting::reference, Posting::started));
    }

    /// After the postings by a day of December 2018.
    private static long vacantAsAt(Plan plan, int day) {
        Plan after = plan;
        PostingSteps postings = new PostingSteps();
        for (PostingSteps.Step step : PostingSteps.by(plan, LocalDate.of(2018, 12, day))) {
            Plan now = after;
            after = postings.next(step, now).map(change -> change.applyTo(now).planOr(now)).orElse(now);
        }
        return after.posts().filter(post -> post.isVacant()).count();
    }

    private Imported read(String rows) {
        return Imported.from(Source.of(book("Panel", rows).xlsx(folder.resolve("panel.xlsx"))), plan);
    }
}
