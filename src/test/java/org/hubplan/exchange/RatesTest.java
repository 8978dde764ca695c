package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.whole.PlanSheet;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;
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

    /// By hand: pay 45,933, insurance 13.8 % of 37,509 and pension 31 % of 41,595 make 64,003.69; staff 33,563, 13.8 % of
    /// 25,139 and 20.9 % make 44,046.85.
    @Test
    void a_row_that_gives_parts_is_built_from_them() {
        Imported imported = Imported.from(book("Rates", """
                Grade | Financial year | Loaded cost (£) | Basis | Basic pay (£) | London weighting | London allowance | \
                Shift pay | Employer NI | NI threshold | Pension
                DC | 2019/20 | 64004 | top of scale | 39150 | 2445 | '£4,338' | | '13.8%' | 8424 | 31
                Band D | 2019/20 | | top of band | 31415 | 2148 | | | 0.138 | 8424 | 0.209
                Band E | 2019/20 | 41200 | flat | | | | | | |
                """).xlsx(folder.resolve("rates.xlsx")));

        assertThat(imported.account().held()).isEmpty();
        assertThat(rate(imported, 2019, Grade.DC)).isEqualTo(Rate.built(
                new RateParts(39_150_00, 2_445_00, 4_338_00, 0, 13_80, 8_424_00, 31_00), "top of scale"));
        assertThat(rate(imported, 2019, Grade.BAND_D)).isEqualTo(new Rate(
                44_047_00,
                "top of band",
                Optional.of(new RateParts(31_415_00, 2_148_00, 0, 0, 13_80, 8_424_00, 20_90))));
        assertThat(rate(imported, 2019, Grade.BAND_E)).isEqualTo(new Rate(41_200_00, "flat"));
    }

    @Test
    void a_row_whose_parts_do_not_come_to_its_cost_is_held() {
        Imported imported = Imported.from(book("Rates", """
                Grade | Financial year | Loaded cost | Basic pay | NI | Threshold | Pension
                DC | 2019/20 | 64005 | 45933 | 13.8 | 8424 | 28.0741
                DS | 2019/20 | 45934 | 45933 | | | |
                DI | 2019/20 | 45933 | 45933 | 5176.24 | | |
                DCI | 2019/20 | 45933 | | 13.8 | | |
                DSU | 2019/20 | 45933 | 0 | | | |
                Band E | 2019/20 | 45933 | lots | | | |
                """).xlsx(folder.resolve("rates.xlsx")));

        assertThat(imported.account().held().stream().map(HeldRow::reason)).containsExactly(
                "pension is not a percentage",
                "the parts come to £45,933",
                "employer NI is not a percentage",
                "parts without basic pay",
                "basic pay is not above £0",
                "basic pay is not a number");
        assertThat(imported.account().held().get(1).column()).isEqualTo("Loaded cost");
    }

    /// What an export writes of a plan's rates, a rates import reads.
    @Test
    void the_sheet_of_rates_an_export_writes_reads_back_as_it_was() {
        StringBuilder card = new StringBuilder(String.join(" | ", PlanSheet.RATES.headings()) + "\n");
        Plan.blank().rates().newest().orElseThrow().rates().forEach((grade, rate) -> card.append(row(grade, rate)));

        Imported imported = Imported.from(book("Rates", card.toString()).xlsx(folder.resolve("rates.xlsx")));

        assertThat(imported.account().held()).isEmpty();
        assertThat(imported.plan().rates().of(new FinancialYear(2019)).orElseThrow().rates())
                .isEqualTo(Plan.blank().rates().newest().orElseThrow().rates());
    }

    private static String row(Grade grade, Rate rate) {
        String parts = rate.parts()
                .map(built -> String.join(" | ", pounds(built.basic()), pounds(built.weighting()), pounds(built.allowance()),
                        pounds(built.shift()), pounds(built.insurance()), pounds(built.insuredAbove()), pounds(built.pension())))
                .orElse(" | | | | | | ");
        return String.join(" | ", "2019/20", grade.label(), pounds(rate.pence()), "'" + rate.basis() + "'", parts) + "\n";
    }

    private static String pounds(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static Rate rate(Imported imported, int year, Grade grade) {
        return imported.plan().rates().of(new FinancialYear(year)).orElseThrow().rates().get(grade);
    }
}
