package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks of other shapes and words, each with what it means worked out by hand.
class HonestWorkbooksTest {
    @TempDir
    Path folder;

    @Test
    void headings_far_down_under_titles_and_notes() {
        Imported imported = read(book("Sheet1", """
                MO2 establishment return
                Prepared for: | Workforce Planning
                Note: posts in draft are left out

                Period | 2018/19

                Position ID | Job Title | Grade | (B)OCU | Site | Team | WTE | Occupied
                1001 | Analyst | Band C | MIB | Cobalt Square | Research | 1 | Y
                1002 | Officer | Det. Con. | ce | Mare Street | Field | 0.5 | N
                """));

        assertThat(lines(imported)).containsExactly(
                "1001 Analyst | Band C | Research | Met Intelligence | MIB | 1 | funded | Cobalt Square | Band C 1",
                "1002 Officer | DC | Field | Met Intelligence | CE | 0.5 | funded | Mare Street | vacant");
        assertThat(imported.account().rows()).isEqualTo(2);
        assertThat(imported.account().headingRow()).isEqualTo(7);
    }

    @Test
    void headings_in_other_words_and_case() {
        Imported imported = read(book("Posts", """
                POS. NO | role | RANK / BAND | worker-type | BUDGET HOLDER | Location (Hub) | ROLE GROUP | Post FTE | Budgeted? | FILLED? | Shift Pattern | SENSITIVE
                P1 | Desk officer | d/sgt | Police Officer | met intelligence | NORTH AREA | Tasking | 1 | Yes | Yes | Late | No
                P2 | Desk officer | E | Police Staff | Specialist Crime | sc hub 1 | Tasking | 0.6 | No | No | Late | Yes
                """));

        assertThat(lines(imported)).containsExactly(
                "P1 Desk officer | DS | Tasking | Met Intelligence | NA | 1 | funded | Late | DS 1",
                "P2 Desk officer | Band E | Tasking | Specialist Crime | SC1 | 0.6 | not funded | Late | restricted | vacant");
    }

    @Test
    void a_semicolon_file_in_windows_1252_with_comma_decimals() {
        Path file = book("Posts", """
                Post No | Rank/Band | Hub | Function | FTE | Status | Notes
                MI1 | Band D | WA | Café liaison – West | 0,8 | Filled | £100
                MI2 | T/Det Insp | WA | Café liaison – West | '1,0' | Filled | it's; fine
                """).csv(folder.resolve("Posts.csv"), ";", Charset.forName("windows-1252"));

        Imported imported = Imported.from(file);

        assertThat(lines(imported)).containsExactly(
                "MI1 | Band D | Café liaison – West | Met Intelligence | WA | 0.8 | funded | Band D 0.8",
                "MI2 | DI | Café liaison – West | Met Intelligence | WA | 1 | funded | T/DI 1");
        assertThat(imported.account().notes()).containsExactly("Column not read: Notes.");
    }

    @Test
    void the_better_fitting_of_two_sheets_is_read_and_the_other_named() {
        Book two = book("Summary", """
                Post No | Rank | Hub | FTE | Status
                X1 | DC | MIB | 1 | Filled
                """).and("All posts", """
                Post No | Post Title | Rank | Hub | Function | FTE | Status
                MI1 | Officer | DC | MIB | Research | 1 | Filled
                """).and("Contacts", """
                Name | Telephone
                """);
        Path file = two.xlsx(folder.resolve("two.xlsx"));

        assertThat(Imported.from(file).account().sheet()).isEqualTo("All posts");
        assertThat(Imported.from(file).account().notes()).containsExactly(
                "Sheet Summary holds posts too and was not read: choose it by its name to import it.",
                "Sheet not read: Contacts.");
        assertThat(Imported.from(Source.of(file).sheet("summary"), Plan.blank()).post("X1").number())
                .isEqualTo("X1");
    }

    @Test
    void fte_given_as_text_in_every_way_that_is_clear() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | ' 1 '      | Filled
                P2 | DC | MIB | '1.0'      | Filled
                P3 | DC | MIB | '0,75'     | Filled
                P4 | DC | MIB | '80%'      | Filled
                P5 | DC | MIB | '0.6 FTE'  | Filled
                P6 | DC | MIB | '.5'       | Filled
                P7 | DC | MIB | '1.250'    | Filled
                P8 | DC | MIB | '1,204.5'  | Filled
                """));

        assertThat(imported.account().held()).isEmpty();
        assertThat(posts(imported).stream().map(Post::fte)).containsExactly(
                100L, 100L, 75L, 80L, 60L, 50L, 125L, 120_450L);
        assertThat(imported.account().notes()).containsExactly("2 posts have an FTE above 1: P7, P8.");
    }

    @Test
    void where_only_one_kind_of_mark_is_used_a_blank_is_the_other() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Hub | FTE | Filled? | Funded | Restricted
                P1 | DC | MIB | 1 | x | N | Y
                P2 | DC | MIB | 1 |   |   |
                """));

        assertThat(lines(imported)).containsExactly(
                "P1 | DC | Not stated | Met Intelligence | MIB | 1 | not funded | restricted | DC 1",
                "P2 | DC | Not stated | Met Intelligence | MIB | 1 | funded | vacant");
    }

    @Test
    void where_both_marks_are_used_a_blank_is_held() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Hub | FTE | Status | Funded | Restricted
                P1 | DC | MIB | 1 | Filled | Y | N
                P2 | DC | MIB | 1 | Vacant | N |
                P3 | DC | MIB | 1 |        |   |
                """));

        assertThat(lines(imported)).hasSize(2);
        assertThat(imported.held(4).orElseThrow().reason()).isEqualTo("status is neither filled nor vacant");
        assertThat(imported.held(4).orElseThrow().also()).containsExactly("funded is neither yes nor no");
    }

    @Test
    void a_column_that_ticks_the_vacant_posts() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Hub | FTE | Vacant? | Non-funded
                P1 | DC | MIB | 1 | Y |
                P2 | DC | MIB | 1 | N | Y
                """));

        assertThat(lines(imported)).containsExactly(
                "P1 | DC | Not stated | Met Intelligence | MIB | 1 | funded | vacant",
                "P2 | DC | Not stated | Met Intelligence | MIB | 1 | not funded | DC 1");
    }

    @Test
    void hubs_by_name_by_code_and_by_both() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Unit | FTE | Status
                P1 | DC | Central Intelligence   | 1 | Filled
                P2 | DC | Tasking & Coordination | 1 | Filled
                P3 | DC | NA - North Area        | 1 | Filled
                P4 | DC | North West BCU         | 1 | Filled
                P5 | DC | na                     | 1 | Filled
                P6 | DC | SC 2                   | 1 | Filled
                """));

        assertThat(posts(imported).stream().map(post -> post.hub().value()))
                .containsExactly("MIB", "TSK", "NA", "NW", "NA", "SC2");
    }

    @Test
    void headings_merged_over_two_rows_with_post_and_person_fte() {
        Imported imported = read(book("Posts", """
                Establishment of the command
                Post No | Post |       | Hub | FTE  |        | Status
                        | Title | Rank |     | Post | Person |
                P1      | Officer | DC | MIB | 1    | 0.8    | Filled
                P2      | Officer | DS | MIB | 1    | 0      | Vacant
                """));

        assertThat(lines(imported)).containsExactly(
                "P1 Officer | DC | Not stated | Met Intelligence | MIB | 1 | funded | DC 0.8",
                "P2 Officer | DS | Not stated | Met Intelligence | MIB | 1 | funded | vacant");
        assertThat(imported.account().rows()).isEqualTo(2);
    }

    @Test
    void columns_that_only_sound_like_what_is_needed_are_left_alone() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Hub | FTE (budgeted) | FTE (actual) | Status | Rank held | Vacant since | Hub moved from | Vacancy
                P1 | DI | MIB | 1 | 0.6 | Filled | T/DI | | SW |
                P2 | DI | MIB | 1 | | Vacant | | 01/10/2018 | | being advertised
                """));

        assertThat(lines(imported)).containsExactly(
                "P1 | DI | Not stated | Met Intelligence | MIB | 1 | funded | T/DI 0.6",
                "P2 | DI | Not stated | Met Intelligence | MIB | 1 | funded | vacant");
        assertThat(imported.account().notes())
                .containsExactly("Columns not read: Vacant since, Hub moved from.");
    }

    @Test
    void ranks_and_bands_in_columns_of_their_own() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Band | Hub | FTE | Status
                P1 | Acting DS | | MIB | 1 | Filled
                P2 | | d | MIB | 1 | Filled
                """));

        assertThat(lines(imported)).containsExactly(
                "P1 | DS | Not stated | Met Intelligence | MIB | 1 | funded | A/DS 1",
                "P2 | Band D | Not stated | Met Intelligence | MIB | 1 | funded | Band D 1");
    }

    @Test
    void totals_notes_and_headings_repeated_are_no_posts() {
        Imported imported = read(book("Posts", """
                Post No | Post Title | Rank | Hub | FTE | Status
                Central |
                P1 | Total Policing Officer | DC | MIB | 1 | Filled
                P2 | Officer | DC | MIB | 1 | Filled
                | MIB total | | | 2 |

                Post No | Post Title | Rank | Hub | FTE | Status
                P3 | Officer | DC | CE | 1 | Filled
                | | | CE | 1 |
                GRAND TOTAL: | | | | 3 |
                * FTE as at 1 November
                Note | Posts in draft are left out
                | | | | 3 |
                """));

        assertThat(posts(imported).stream().map(Post::number)).containsExactly("P1", "P2", "P3");
        assertThat(imported.account().held()).isEmpty();
        assertThat(imported.account().ignored()).isEqualTo(new Ignored(1, 4, 4));
        assertThat(imported.account().rows()).isEqualTo(12);
    }

    @Test
    void spellings_of_one_function_or_command_are_one() {
        Imported imported = read(book("Posts", """
                Post No | Rank | Command | Hub | Function | FTE | Status
                P1 | DC | MET  INTELLIGENCE | MIB | Open Source | 1 | Filled
                P2 | DC | Specialist Crime | MIB | open  source | 1 | Filled
                P3 | DC | specialist crime | MIB | | 1 | Filled
                """));

        assertThat(posts(imported).stream().map(Post::function)).containsExactly("Open Source", "Open Source", "Not stated");
        assertThat(posts(imported).stream().map(post -> post.owner().name()))
                .containsExactly("Met Intelligence", "Specialist Crime", "Specialist Crime");
    }

    private Imported read(Book book) {
        return Imported.from(book.xlsx(folder.resolve("posts.xlsx")));
    }

    private static List<Post> posts(Imported imported) {
        return imported.plan().posts().sorted(Comparator.comparing(Post::id)).toList();
    }

    /// Each post in a line: number and title, grade, function, owner, hub, FTE, what else is said, people.
    private static List<String> lines(Imported imported) {
        return posts(imported).stream().map(HonestWorkbooksTest::line).toList();
    }

    private static String line(Post post) {
        String people = post.isVacant()
                ? "vacant"
                : String.join(", ", post.occupants().stream().map(HonestWorkbooksTest::person).toList());
        return Stream.of(
                        (post.number() + " " + post.title()).strip(),
                        post.grade().label(),
                        post.function(),
                        post.owner().name(),
                        post.hub().value(),
                        Fte.words(post.fte()),
                        post.funded() ? "funded" : "not funded",
                        post.shift(),
                        post.building(),
                        post.restricted() ? "restricted" : "",
                        people)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String person(Occupant person) {
        return person.gradeHeld() + " " + Fte.words(person.fte());
    }
}
