package org.hubplan.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.exchange.Book;
import org.hubplan.exchange.Exchange;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.CsvDialect;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.headings.Confidence;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a planner is shown of a spreadsheet before it is read.
class LayoutTest {
    @TempDir
    Path folder;

    @Test
    void sheets_hidden_ones_among_them_rows_and_the_heading_row() {
        Layout layout = layout(book("Posts", """
                November list

                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled
                """).andHidden("Names", "a | b"));

        assertThat(layout.sheets()).containsExactly(new Sheet(0, "Posts", false), new Sheet(1, "Names", true));
        assertThat(layout.sheet().name()).isEqualTo("Posts");
        assertThat(layout.headingRow()).isEqualTo(3);
        assertThat(layout.rows()).hasSize(4);
        assertThat(layout.kinds()).containsExactly(Kind.POSTS);
        assertThat(layout.isCertain()).isTrue();
    }

    @Test
    void each_column_says_what_it_holds_why_and_how_sure_that_is() {
        Layout layout = layout(book("Posts", """
                Post No | Rank of post | Location | FTE (at 1 Nov) | Current post status now | Surname | Colour
                P1 | DC | MIB | 1 | Filled | Smith | red
                P2 | DS | CE | 1 | Vacant |  | blue
                """));

        assertThat(said(layout)).isEqualTo("""
                Post No: post number, certain, “Post No” is a heading for post number
                Rank of post: rank or band, certain, “Rank of post” is a heading for rank or band
                Location: hub, likely, “Location” can mean hub, and no other column says it
                FTE (at 1 Nov): FTE, likely, “FTE (at 1 Nov)” says FTE without its brackets or footnote
                Current post status now: status, a guess, “Current post status now” has a word for status in it
                Surname: not read, about persons (names): skipped
                Colour: not read, nothing here that Hubplan reads""");
        assertThat(layout.isCertain()).isFalse();
        assertThat(layout.columns().get(1).samples()).containsExactly("DC", "DS");
    }

    @Test
    void every_protected_characteristic_is_skipped_and_named() {
        Layout layout = layout(book("Posts", """
                Post No | Rank | Hub | FTE | Status | Warrant No | DOB | Age | Sex | Gender | Ethnicity | Religion | Disabled | Sexual Orientation | Marital Status | E-mail
                P1 | DC | MIB | 1 | Filled | 123 | 1.1.80 | 38 | F | F | W | none | N | - | M | a@b
                """));

        assertThat(layout.columns().stream().filter(column -> column.personal().isPresent()).map(Column::reason))
                .containsExactly(
                        "about persons (pay or warrant numbers): skipped",
                        "about persons (birth dates): skipped",
                        "about persons (age): skipped",
                        "about persons (sex): skipped",
                        "about persons (gender): skipped",
                        "about persons (ethnicity): skipped",
                        "about persons (religion or belief): skipped",
                        "about persons (disability): skipped",
                        "about persons (sexual orientation): skipped",
                        "about persons (marriage, pregnancy or maternity): skipped",
                        "about persons (what singles a person out): skipped");
    }

    @Test
    void columns_whose_values_look_like_what_is_missing_are_suggested_and_not_read() {
        Layout layout = layout(book("Posts", """
                Post No | Grd | Sits where | FTE | How it is
                P1 | DC | MIB | 1 | Filled
                P2 | DS | Central East | 1 | Vacant
                P3 | DI | CE | 0.5 | Filled
                """));

        assertThat(layout.missing()).containsExactly(Field.RANK, Field.HUB, Field.STATUS);
        assertThat(layout.columns().stream().map(Column::suggested).flatMap(java.util.Optional::stream))
                .containsExactly(Field.RANK, Field.HUB, Field.STATUS);
        assertThat(layout.columns().get(2).reason()).isEqualTo("its values look like hub");
        assertThat(layout.columns().get(2).field()).isEmpty();
    }

    @Test
    void a_csv_says_how_it_is_written() {
        Charset windows = Charset.forName("windows-1252");
        Path file = book("x", "Post No | Rank | Hub | FTE | Status | Title\nP1 | DC | MIB | 1 | Filled | £5")
                .csv(folder.resolve("p.csv"), ";", windows);

        assertThat(Exchange.layout(Source.of(file), Plan.blank()).orElseThrow().dialect())
                .contains(new CsvDialect(windows, ';', '"'));
    }

    @Test
    void a_sheet_with_no_headings_at_all_is_shown_all_the_same() {
        Layout layout = layout(book("Posts", "1 | 2 | 3\n4 | 5 | 6\n"));

        assertThat(layout.headingRow()).isZero();
        assertThat(layout.columns()).extracting(Column::name).containsExactly("column A", "column B", "column C");
    }

    private Layout layout(Book book) {
        return Exchange.layout(Source.of(book.xlsx(folder.resolve("book.xlsx"))), Plan.blank()).orElseThrow();
    }

    private static String said(Layout layout) {
        List<String> lines = layout.columns().stream()
                .map(column -> column.name() + ": "
                        + column.field().map(Field::label).orElse("not read")
                        + column.confidence().map(Confidence::words).map(words -> ", " + words).orElse("")
                        + ", " + column.reason())
                .collect(Collectors.toList());
        return String.join("\n", lines);
    }
}
