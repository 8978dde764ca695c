package org.hubplan.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.cells.Made;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Pinned;
import org.hubplan.exchange.tables.Replacements;
import org.hubplan.exchange.values.UnknownValue;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A planner's word goes before what is found.
class SaidByThePlannerTest {
    private static final String ODD = """
            Establishment list
            Serial | Grd | Sits where | Size | State of it
            P1 | DC | MIB | 1 | Filled
            P2 | DS | CE | 0.5 | Vacant
            """;

    @TempDir
    Path folder;

    @Test
    void columns_with_headings_nobody_knows_are_read_by_the_planners_word() {
        Path file = book("Posts", ODD).xlsx(folder.resolve("odd.xlsx"));
        assertThat(Imported.read(Source.of(file), Plan.blank())).isInstanceOf(Reading.Refused.class);

        Imported imported = Imported.from(Source.of(file).read(odd()), Plan.blank());

        assertThat(imported.account().accepted()).isEqualTo(2);
        assertThat(imported.post("P2").grade()).isEqualTo(Grade.DS);
        assertThat(imported.post("P2").hub()).isEqualTo(new HubCode("CE"));
        assertThat(imported.post("P2").isVacant()).isTrue();
    }

    private static Mapping odd() {
        return Mapping.NOTHING.headings(Pinned.NOTHING
                .at(2)
                .with("Serial", Optional.of(Field.NUMBER))
                .with("Grd", Optional.of(Field.RANK))
                .with("Sits where", Optional.of(Field.HUB))
                .with("Size", Optional.of(Field.FTE))
                .with("State of it", Optional.of(Field.STATUS)));
    }

    @Test
    void a_field_said_of_another_column_leaves_the_first() {
        Pinned pinned = Pinned.NOTHING.with("Base", Optional.of(Field.HUB)).with("Unit", Optional.of(Field.HUB));

        assertThat(pinned.columns()).isEqualTo(java.util.Map.of("Unit", Optional.of(Field.HUB)));
    }

    @Test
    void a_skipped_column_is_not_read_though_its_heading_says_what_it_is() {
        Path file = book("Posts", """
                Post No | Post Title | Rank | Hub | FTE | Status
                P1 | Handler of sources | DC | MIB | 1 | Filled
                """).xlsx(folder.resolve("titles.xlsx"));

        Imported imported = Imported.from(
                Source.of(file).read(Mapping.NOTHING.headings(Pinned.NOTHING.with("post title", Optional.empty()))),
                Plan.blank());

        assertThat(imported.post("P1").title()).isEmpty();
        assertThat(imported.account().notes()).contains("Column not read: Post Title.");
    }

    @Test
    void a_column_without_a_heading_is_named_by_its_letter() {
        Path file = book("Posts", """
                Post No | Rank | Hub | FTE |
                P1 | DC | MIB | 1 | Vacant
                """).xlsx(folder.resolve("bare.xlsx"));

        Imported imported = Imported.from(
                Source.of(file).read(Mapping.NOTHING.headings(
                        Pinned.NOTHING.with("column E", Optional.of(Field.STATUS)))),
                Plan.blank());

        assertThat(imported.post("P1").isVacant()).isTrue();
    }

    @Test
    void the_second_of_two_columns_of_one_heading_has_its_place_in_its_name() {
        Path file = book("Posts", """
                Post No | Rank | Hub | FTE | FTE | Status
                P1 | DC | MIB | 0.2 | 1 | Filled
                """).xlsx(folder.resolve("twice.xlsx"));

        Imported imported = Imported.from(
                Source.of(file).read(Mapping.NOTHING.headings(
                        Pinned.NOTHING.with("FTE #2", Optional.of(Field.FTE)).with("FTE", Optional.empty()))),
                Plan.blank());

        assertThat(imported.post("P1").fte()).isEqualTo(100);
    }

    @Test
    void values_nobody_knows_are_listed_once_each_with_what_they_could_mean() {
        Path file = odd("""
                P1 | Det Cons | HQ Annexe | 1 | Filled
                P2 | Det Cons | CE | 1 | Gone
                P3 | DC | HQ  annexe | 1 | Vacant
                """);

        Reading.Account read = (Reading.Account) Imported.read(Source.of(file), Plan.blank());

        assertThat(read.unknown()).extracting(UnknownValue::field, UnknownValue::value, UnknownValue::rows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Field.RANK, "Det Cons", 2),
                        org.assertj.core.groups.Tuple.tuple(Field.HUB, "HQ Annexe", 2),
                        org.assertj.core.groups.Tuple.tuple(Field.STATUS, "Gone", 1));
        assertThat(read.unknown().get(2).choices()).extracting(choice -> choice.text()).containsExactly("Filled", "Vacant");
    }

    @Test
    void values_are_read_as_the_planner_says_they_are_meant() {
        Path file = odd("""
                P1 | Det Cons | HQ Annexe | 1 | Filled
                P2 | DC | hq annexe | 1 | Gone
                """);
        Replacements said = Replacements.NONE
                .with(Field.RANK, "Det Cons", "DC")
                .with(Field.HUB, "HQ Annexe", "MIB")
                .with(Field.STATUS, "Gone", "Vacant");

        Imported imported = Imported.from(Source.of(file).read(Mapping.NOTHING.values(said)), Plan.blank());

        assertThat(imported.reasons()).isEmpty();
        assertThat(imported.post("P1").grade()).isEqualTo(Grade.DC);
        assertThat(imported.post("P2").hub()).isEqualTo(new HubCode("MIB"));
        assertThat(imported.post("P2").isVacant()).isTrue();
    }

    @Test
    void a_blank_where_both_marks_occur_can_be_said_to_be_one_of_them() {
        Path file = book("Posts", """
                Post No | Rank | Hub | FTE | Status | Funded
                P1 | DC | MIB | 1 | Vacant | Y
                P2 | DC | MIB | 1 | Vacant | N
                P3 | DC | MIB | 1 | Vacant |
                """).xlsx(folder.resolve("funded.xlsx"));
        assertThat(Imported.from(file).held(4).map(HeldRow::reason)).contains("funded is neither yes nor no");

        Imported imported = Imported.from(
                Source.of(file).read(Mapping.NOTHING.values(Replacements.NONE.with(Field.FUNDED, "", "Not funded"))),
                Plan.blank());

        assertThat(imported.post("P3").funded()).isFalse();
    }

    @Test
    void a_csv_is_cut_and_decoded_as_the_planner_says() {
        String text = "Post No;Post Title;Rank;Hub;FTE;Status\nP1;Café, officer;DC;MIB;1;Filled\n";
        Path file = Made.text(folder.resolve("said.csv"), text, StandardCharsets.UTF_16BE);
        SaidDialect said = SaidDialect.NOTHING.charset(StandardCharsets.UTF_16BE).delimiter(';');

        Imported imported = Imported.from(Source.of(file).read(Mapping.NOTHING.dialect(said)), Plan.blank());

        assertThat(imported.post("P1").title()).isEqualTo("Café, officer");
    }

    @Test
    void a_csv_quoted_by_single_marks_is_read_as_the_planner_says() {
        String text = "Post No,Post Title,Rank,Hub,FTE,Status\nP1,'Officer, field',DC,MIB,1,Filled\n";
        Path file = Made.text(folder.resolve("single.csv"), text, StandardCharsets.UTF_8);

        Imported imported = Imported.from(
                Source.of(file).read(Mapping.NOTHING.dialect(SaidDialect.NOTHING.quote('\''))), Plan.blank());

        assertThat(imported.post("P1").title()).isEqualTo("Officer, field");
    }

    @Test
    void a_csv_that_is_not_in_the_encoding_said_is_refused_in_plain_words() {
        Path file = Made.text(
                folder.resolve("windows.csv"), "Post No,Rank\nCafé,DC\n", java.nio.charset.Charset.forName("windows-1252"));
        Mapping said = Mapping.NOTHING.dialect(SaidDialect.NOTHING.charset(StandardCharsets.UTF_8));

        assertThat(Imported.read(Source.of(file).read(said), Plan.blank())).isEqualTo(new Reading.Refused(
                "windows.csv is damaged (some of its text is not in the encoding of the rest): ask for a fresh copy, or"
                        + " open it in your spreadsheet program and save it again."));
    }

    private Path odd(String rows) {
        return book("Posts", "Post No | Rank | Hub | FTE | Status\n" + rows).xlsx(folder.resolve("values.xlsx"));
    }

    @Test
    void side_by_side_tables_are_still_told_apart_where_every_column_is_said() {
        Path file = book("Posts", """
                Post No | Rank | Hub | FTE | Status | | Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled | | P2 | DS | CE | 1 | Vacant
                """).xlsx(folder.resolve("two.xlsx"));
        Mapping every = org.hubplan.exchange.Exchange.layout(Source.of(file), Plan.blank())
                .orElseThrow()
                .saved("two", Mapping.NOTHING)
                .mapping();

        Imported imported = Imported.from(Source.of(file).read(every), Plan.blank());

        assertThat(List.of(imported.post("P1").grade(), imported.post("P2").grade())).containsExactly(Grade.DC, Grade.DS);
    }
}
