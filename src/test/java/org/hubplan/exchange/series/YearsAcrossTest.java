package org.hubplan.exchange.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Plan;
import org.hubplan.model.Series;
import org.hubplan.model.Series.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Home Office tables with a force in each row and a year in each column, in invented figures.
class YearsAcrossTest {
    private static final LocalDate MARCH_15 = LocalDate.of(2015, 3, 31);
    private static final LocalDate MARCH_16 = LocalDate.of(2016, 3, 31);
    private static final LocalDate SEPTEMBER_17 = LocalDate.of(2017, 9, 30);

    private static final String OFFICERS = """
            Police workforce, England and Wales: tables | | | |
            Table H3: Police officers (FTE), by force | | | |
            Force | 2015 | 31 March 2016 | As at 30 Sep 2017 [1] | % change
            Metropolitan Police | 31,877.4 | 32 125[2] | 30000.005 | -1.2
            City of London | 700 | .. | - | 3
            Total | 126,818 | 124,066 | 123,142 | -0.7
            Source: Home Office | | | |
            """;

    @TempDir
    Path folder;

    @Test
    void a_column_for_each_year_is_read_with_the_worker_type_of_the_title() {
        Imported read = Imported.from(book("H3", OFFICERS).xlsx(folder.resolve("tables.xlsx")));

        assertThat(read.account().kind()).isEqualTo(Kind.SERIES);
        assertThat(read.account().words()).startsWith("2 accepted, 2 ignored (1 total or subtotal, 1 note or heading)");
        assertThat(read.plan().outside().series()).containsExactly(
                series("Metropolitan Police", Map.of(
                        MARCH_15, officers(3_187_740), MARCH_16, officers(3_212_500), SEPTEMBER_17, officers(3_000_001))),
                series("City of London", Map.of(MARCH_15, officers(70_000), SEPTEMBER_17, officers(0))));
        assertThat(read.account().notes()).contains("Figures not known (..), of which the series has no day: 1.");
    }

    @Test
    void what_a_table_of_staff_brings_stands_beside_the_officers_of_another() {
        Plan plan = Imported.from(book("H3", OFFICERS).xlsx(folder.resolve("officers.xlsx"))).plan();

        Imported read = Imported.from(
                Source.of(book("H4", """
                        Table H4: Police staff (FTE), by force | |
                        Force | 2015 | 2018
                        City of London | 400 | 410
                        """).xlsx(folder.resolve("staff.xlsx"))),
                plan);

        assertThat(read.plan().outside().named("City of London")).contains(series("City of London", Map.of(
                MARCH_15, new Strength(70_000, 40_000, 0),
                SEPTEMBER_17, officers(0),
                LocalDate.of(2018, 3, 31), new Strength(0, 41_000, 0))));
    }

    @Test
    void a_column_of_worker_types_and_ranks_is_added_up_and_years_are_of_the_day_the_title_names() throws Exception {
        Path csv = Files.writeString(folder.resolve("forces.csv"), """
                Workforce as at 30 September
                Police Force,Worker Type,Rank,2018,2019
                Avon and Somerset,Police Officers,Constable,"2,000",2100
                Avon and Somerset,Police Officers,Sergeant,400,401.5
                Avon and Somerset,Police Officers,Total,2400,2501.5
                Avon and Somerset,PCSO,,300,290
                Avon and Somerset,Special Constable,,200,190
                """);

        Imported read = Imported.from(Source.of(csv), Plan.blank());

        assertThat(read.plan().outside().series()).containsExactly(series("Avon and Somerset", Map.of(
                LocalDate.of(2018, 9, 30), new Strength(240_000, 0, 30_000),
                LocalDate.of(2019, 9, 30), new Strength(250_150, 0, 29_000))));
        assertThat(read.account().notes()).contains("Worker types left out of the figures: Special Constable.");
        assertThat(Imported.from(Source.of(csv), read.plan()).changes()).isFalse();
    }

    @Test
    void headings_above_the_years_tell_worker_types_apart_and_headcounts_are_left() {
        Imported read = Imported.from(book("Table 2", """
                 | Police officers (FTE) | | Police staff (FTE) | | Headcount |
                Force | 2015 | 2016 | 2015 | 2016 | 2015 | 2016
                Kent | 3200 | 3300 | 2000 | 2010 | 5300 | 5400
                """).xlsx(folder.resolve("forces.xlsx")));

        assertThat(read.plan().outside().series()).containsExactly(series("Kent", Map.of(
                MARCH_15, new Strength(320_000, 200_000, 0), MARCH_16, new Strength(330_000, 201_000, 0))));
    }

    @Test
    void text_among_the_years_holds_its_row_by_sheet_row_column_and_value() {
        Imported read = Imported.from(book("H3", """
                Table H3: Police officers (FTE), by force | | |
                Force | 2015 | 2016 | 2017
                Kent | 3200 | see note 4 | 3300
                Surrey | 1900 | 1950 | 1960
                Sussex | 2600 | | -5
                Essex | #N/A | 2900 | 2950
                """).xlsx(folder.resolve("mixed.xlsx")));

        assertThat(read.account().held()).extracting(HeldRow::sheet, HeldRow::row, HeldRow::column, HeldRow::value, HeldRow::reason)
                .containsExactly(
                        held(3, "2016", "see note 4", "strength is not a number from 0 up"),
                        held(5, "2016", "", "strength is blank: it is not known, which is not 0"),
                        held(6, "2015", "#N/A", "strength is not a number from 0 up"));
        assertThat(read.account().held().get(1).also()).containsExactly("strength is not a number from 0 up");
        assertThat(read.plan().outside().series()).extracting(Series::name).containsExactly("Surrey");
    }

    @Test
    void rows_that_could_be_added_up_twice_or_to_another_table_are_held() {
        Imported read = Imported.from(book("H3", """
                Table H3: Police officers (FTE), by force | | |
                Force | Sex | 2015 | 2016
                Kent | Female | 1200 | 1210
                Kent | Male | 2000 | 2010
                Surrey | All | 1900 | 1950
                Table H4: Police staff (FTE), by force | | |
                Force | Sex | 2016 | 2017
                Essex | All | 2000 | 2100
                """).xlsx(folder.resolve("twice.xlsx")));

        assertThat(read.account().held()).extracting(HeldRow::row).containsExactly(3, 4, 7, 8);
        assertThat(read.reasons()).containsExactly(
                "this force has several rows, and nothing read tells which is its strength",
                "this force has several rows, and nothing read tells which is its strength",
                "other headings stand above it further down: put that table in a sheet of its own",
                "other headings stand above it further down: put that table in a sheet of its own");
        assertThat(read.plan().outside().series()).extracting(Series::name).containsExactly("Surrey");
    }

    @Test
    void a_table_is_held_whose_title_says_no_strength_in_fte_or_no_worker_type_alone() {
        assertThat(titled("Table H9: Police officer joiners (FTE), by force"))
                .containsExactly("the title speaks of \"joiners\": that is no strength in FTE");
        assertThat(titled("Table H3: Police officers (headcount) ||\n"))
                .containsExactly("the title says these are headcounts, not FTE");
        assertThat(titled("Table 5: Police officers and police staff (FTE)"))
                .containsExactly("no worker type: neither a column nor the title says officers, staff or PCSOs alone");
        assertThat(titled("Table 6: PCSOs (FTE) as at 31 March and as at 30 September"))
                .containsExactly("no day: what stands above names several for its years");
    }

    private List<String> titled(String title) {
        return Imported.from(book("Sheet1", title + " | |\nForce | 2015 | 2016\nKent | 10 | 11\n")
                        .xlsx(folder.resolve("titled.xlsx")))
                .reasons();
    }

    private static Tuple held(int row, String column, String value, String reason) {
        return tuple("H3", row, column, value, reason);
    }

    private static Strength officers(long hundredths) {
        return new Strength(hundredths, 0, 0);
    }

    private static Series series(String name, Map<LocalDate, Strength> days) {
        return new Series(name, new TreeMap<>(days));
    }
}
