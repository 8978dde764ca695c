package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a file is, told by its headings; and what is said of one that can't be read.
class RecognitionTest {
    private static final String POSTS = """
            Post No | Rank | Hub | FTE | Status
            P1 | DC | MIB | 1 | Filled
            """;
    private static final String RATES = """
            Grade | Financial year | Loaded cost (£)
            DC | 2018/19 | 61175
            """;

    @TempDir
    Path folder;

    @Test
    void panels_and_adverts_are_told_by_their_headings() {
        assertThat(kind("Posting ref | Rank | From post no | To post no | Release date | Start date | FTE | Status | Hub\n"))
                .isEqualTo(Kind.POSTINGS);
        assertThat(kind("Vacancy Reference Number | Number of Vacancies | (B)OCU | Location | Band\n"))
                .isEqualTo(Kind.VACANCIES);
    }

    private Kind kind(String headings) {
        return Imported.from(book("Sheet", headings).xlsx(folder.resolve("kind.xlsx"))).account().kind();
    }

    @Test
    void where_two_kinds_fit_both_are_named() {
        Path file = book("Posts", POSTS).and("Rates", RATES).xlsx(folder.resolve("both.xlsx"));

        assertThat(Imported.read(Source.of(file), Plan.blank()))
                .isEqualTo(new Reading.SeveralKinds("both.xlsx", List.of(Kind.POSTS, Kind.RATES)));
        assertThat(Imported.from(Source.of(file).as(Kind.RATES), Plan.blank()).account().kind()).isEqualTo(Kind.RATES);
        assertThat(Imported.from(Source.of(file).sheet("Posts"), Plan.blank()).account().kind()).isEqualTo(Kind.POSTS);
    }

    @Test
    void a_heading_that_is_missing_is_named_with_what_would_do() {
        assertThat(refusal("posts", """
                Post No | Rank | Hub | FTE
                P1 | DC | MIB | 1
                """))
                .isEqualTo("posts.xlsx has no heading for status: row 1 of sheet Sheet looks like the headings of posts"
                        + " otherwise. Add a heading such as Status or Post Status or Filled/Vacant, or choose another sheet.");
    }

    @Test
    void a_sheet_of_something_else_is_refused_with_what_was_looked_for() {
        assertThat(refusal("letter", "Dear colleague\nPlease find below | nothing of use\n"))
                .isEqualTo("letter.xlsx has no heading row in sheet Sheet: one with headings for post number, rank or band,"
                        + " hub, FTE, status was looked for. Check that it is the right file and sheet.");
    }

    @Test
    void an_empty_sheet_says_so() {
        assertThat(refusal("empty", "")).isEqualTo("empty.xlsx has no rows to read in sheet Sheet: choose another sheet or file.");
    }

    @Test
    void a_sheet_that_is_not_there_says_so() {
        Path file = book("Posts", POSTS).xlsx(folder.resolve("posts.xlsx"));

        assertThat(Imported.read(Source.of(file).sheet("Staff"), Plan.blank()))
                .isEqualTo(new Reading.Refused("posts.xlsx has no sheet called Staff: choose one of its sheets."));
    }

    @Test
    void headings_over_nothing_are_an_account_of_no_rows() {
        Imported imported = Imported.from(book("Posts", POSTS.lines().findFirst().orElseThrow()).xlsx(folder.resolve("none.xlsx")));

        assertThat(imported.account().isEmptyHanded()).isTrue();
        assertThat(imported.account().rows()).isZero();
    }

    @Test
    void what_is_no_workbook_is_refused_by_name() throws IOException {
        Path picture = Files.write(folder.resolve("picture.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});

        assertThat(Imported.refusal(picture)).startsWith("picture.xlsx is not a workbook");
    }

    private String refusal(String name, String rows) {
        return Imported.refusal(book("Sheet", rows).xlsx(folder.resolve(name + ".xlsx")));
    }
}
