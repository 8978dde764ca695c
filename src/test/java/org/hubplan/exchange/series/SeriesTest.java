package org.hubplan.exchange.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Plan;
import org.hubplan.model.Series;
import org.hubplan.model.Series.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Strength as the Home Office and the London Datastore publish it, in invented figures.
class SeriesTest {
    private static final LocalDate MARCH_18 = LocalDate.of(2018, 3, 31);
    private static final LocalDate MARCH_19 = LocalDate.of(2019, 3, 31);

    @TempDir
    Path folder;

    @Test
    void open_data_of_the_home_office_is_added_up_over_rank_and_sex() {
        Imported read = Imported.from(book("Data", """
                As at 31 March | Geocode | Force name | Region | Sex | Rank | Worker type | Total (Headcount) | Total (FTE)
                2018 | E23000001 | Metropolitan Police | London | Female | Constable | Police Officer | 7000 | 6800.25
                2018 | E23000001 | Metropolitan Police | London | Male | Constable | Police Officer | 20000 | 19900.5
                2018 | E23000001 | Metropolitan Police | London | Male | Not applicable | Police Staff | 3000 | 2900.005
                2019 | E23000001 | Metropolitan Police | London | Male | Constable | Police Officer | 20000 | ..
                2019 | E23000001 | Metropolitan Police | London | Male | Total | Police Officer | 20000 | 30435
                2019 | E23000001 | Metropolitan Police | London | Male | Not applicable | PCSO | 1200 | 1150
                2019 | E23000002 | City of London | London | Male | Constable | Police Officer | 700 | lots
                2019 | E23000002 | City of London | London | Male | Constable | Special Constable | 70 | 10
                2019 | E23000002 | City of London | London | Male | Constable | Police Officer | 700 | 690
                """).xlsx(folder.resolve("open-data.xlsx")));

        assertThat(read.account().kind()).isEqualTo(Kind.SERIES);
        assertThat(read.account().words()).startsWith("7 accepted, 1 held, 1 ignored");
        assertThat(read.reasons()).containsExactly("strength is not a number from 0 up");
        assertThat(read.plan().outside().series()).containsExactly(
                series("Metropolitan Police", Map.of(
                        MARCH_18, new Strength(2_670_075, 290_001, 0), MARCH_19, new Strength(0, 0, 115_000))),
                series("City of London", Map.of(MARCH_19, new Strength(69_000, 0, 0))));
        assertThat(read.account().notes()).contains("Worker types left out of the figures: Special Constable.");
    }

    @Test
    void a_wide_table_of_forces_takes_its_day_from_its_title() {
        Imported read = Imported.from(book("Table H1", """
                Table H1: workforce in post as at 30 September 2018 | | |
                Force | Police officers | Police staff | PCSOs
                Metropolitan Police | 30,123 | 8 900 | -
                Total | 122000 | 62000 | 10000
                """).xlsx(folder.resolve("tables.xlsx")));

        assertThat(read.plan().outside().series()).containsExactly(series("Metropolitan Police", Map.of(
                LocalDate.of(2018, 9, 30), new Strength(3_012_300, 890_000, 0))));
    }

    @Test
    void the_london_datastore_gives_months() throws Exception {
        Path csv = Files.writeString(folder.resolve("strength.csv"), """
                Date,Police Officer Strength,Police Staff Strength,PCSO Strength
                Jul-25,"33,100.5",10500,1200
                Aug-25,33200,10510,1190
                """);

        Imported read = Imported.from(Source.of(csv), Plan.blank());

        assertThat(read.plan().outside().series()).containsExactly(series("strength.csv", Map.of(
                LocalDate.of(2025, 7, 31), new Strength(3_310_050, 1_050_000, 120_000),
                LocalDate.of(2025, 8, 31), new Strength(3_320_000, 1_051_000, 119_000))));
        assertThat(Imported.from(Source.of(csv), read.plan()).changes()).isFalse();
    }

    @Test
    void a_blank_is_not_nought() {
        Imported read = Imported.from(book("Strength", """
                Date | Police Officer Strength | Police Staff Strength
                Jul-25 | 33100 | 10500
                Aug-25 | 33200 |
                """).xlsx(folder.resolve("strength.xlsx")));

        assertThat(read.reasons()).containsExactly("strength is blank: it is not known, which is not 0");
        assertThat(read.plan().outside().series().getFirst().days()).hasSize(1);
    }

    private static Series series(String name, Map<LocalDate, Strength> days) {
        return new Series(name, new TreeMap<>(days));
    }
}
