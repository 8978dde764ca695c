package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesTest {
    @TempDir
    Path folder;

    @Test
    void lines_are_told_by_grade_and_year() {
        Imported imported = Imported.from(book("rates", """
                Grade | Category | Financial year | Loaded cost (£) | Basis
                PC | Officer | 2018/19 | 61175 | TOP of scale, London additions, NI 13.8%, pension 24.2%
                Band E | Staff | 2018/19 | '£42,000.50' | flat
                Band  E | Staff | 2019/20 | 43000 | flat
                D/Sgt | Officer | 2019-20 | '£ 69,000' | top of scale

                """).csv(folder.resolve("rates.csv"), ";", Charset.forName("windows-1252")));

        assertThat(imported.account()).isEqualTo(new ImportAccount(
                "rates.csv", Kind.RATES, "rates", 1, 2, 1, 1, List.of(), Ignored.NONE, 4, List.of(), List.of()));
        assertThat(rate(imported, 2018, Grade.BAND_E)).isEqualTo(new Rate(42_000_50, "flat"));
        assertThat(rate(imported, 2018, Grade.PC).basis()).startsWith("top of scale");
        assertThat(imported.plan().rates().of(new FinancialYear(2019))).contains(new RateCard(
                new FinancialYear(2019),
                Map.of(Grade.BAND_E, new Rate(43_000_00, "flat"), Grade.DS, new Rate(69_000_00, "top of scale"))));
    }

    @Test
    void the_card_a_plan_starts_with_changes_nothing() {
        StringBuilder card = new StringBuilder("Grade | Year | Cost | Basis\n");
        Plan.blank().rates().newest().orElseThrow().rates().forEach((grade, rate) ->
                card.append(grade + " | 2018/19 | " + rate.pence() / 100 + " | " + rate.basis() + "\n"));

        Imported imported = Imported.from(book("Rates", card.toString()).xlsx(folder.resolve("rates.xlsx")));

        assertThat(imported.changes()).isFalse();
        assertThat(imported.account().unchanged()).isEqualTo(19);
    }

    @Test
    void lines_that_cannot_be_trusted_are_held() {
        Imported imported = Imported.from(book("Rates", """
                Grade | Category | Financial year | Loaded cost
                Band E | Staff | 2018/19 | 41200
                Band E | Staff | 2018/19 | 41300
                Sub | Officer | 2018/19 | 100
                DC | Staff | 2018/19 | 61175
                DC | Officer | 2018 | 61175
                DC | Officer | | 61175
                DC | Officer | 2018/19 | lots
                DC | Officer | 2018/19 | 0
                DC | Officer | 2018/19 | 0.005
                T/DC | Officer | 2018/19 | 61175
                Source: finance | | |
                """).xlsx(folder.resolve("rates.xlsx")));

        assertThat(imported.account().held().stream().map(HeldRow::reason)).containsExactly(
                "duplicate rank or band",
                "unknown rank or band",
                "Category does not fit the grade",
                "not a financial year",
                "no financial year",
                "cost is not a number",
                "cost is not above £0",
                "cost has parts of a penny",
                "a rate is of a rank without T/ or A/");
        assertThat(imported.account().ignored()).isEqualTo(new Ignored(0, 0, 1));
    }

    private static Rate rate(Imported imported, int year, Grade grade) {
        return imported.plan().rates().of(new FinancialYear(year)).orElseThrow().rates().get(grade);
    }
}
