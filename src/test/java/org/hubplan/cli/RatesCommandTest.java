package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesCommandTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    /// As written to the plan file and read again.
    @Test
    void each_rate_shows_what_it_is_built_from() {
        assertThat(terminal.type("rates @/plan --year 2019/20").done().lines())
                .startsWith("Rates of 2019/20, from the card of 2018/19, £ a year for a full-time post")
                .anySatisfy(line -> assertThat(line.split(" {2,}")).containsExactly(
                        "DC", "39,150", "2,445", "4,338", "-", "5,176.24", "10,065.99", "61,175",
                        "top of scale, London additions, NI 13.8%, pension 24.2%"))
                .anySatisfy(line -> assertThat(line.split(" {2,}")).containsExactly(
                        "Band E", "-", "-", "-", "-", "-", "-", "41,200", "flat: PCD 484: five posts at £0.206m a year"));
    }

    @Test
    void scripts_get_parts_in_whole_pence() {
        JsonNode card = terminal.type("rates @/plan --json").json();

        assertThat(card.get("rates")).hasSize(19);
        assertThat(card.at("/rates/0")).hasToString("{\"grade\":\"DCS\",\"pence\":12766100,"
                + "\"basis\":\"top of scale, London additions, NI 13.8%, pension 24.2%\",\"parts\":{"
                + "\"basicPence\":8732800,\"weightingPence\":244500,\"allowancePence\":433800,\"shiftPence\":0,"
                + "\"insurancePercent\":13.8,\"insuredAbovePence\":842400,\"insurancePence\":1182481,"
                + "\"pensionPercent\":24.2,\"pensionPence\":2172507}}");
    }

    /// DC's pension at 31 % of 41,595 is 12,894.45, 2,828.46 more.
    @Test
    void one_part_of_an_options_own_rate_is_set_and_the_others_stay() {
        terminal.type("set-rate @/plan --grade DC --year 2019/20 --pension 31").done();

        assertThat(terminal.type("rates @/plan --year 2019/20").done().lines())
                .anySatisfy(line -> assertThat(line.split(" {2,}")).containsExactly(
                        "DC", "39,150", "2,445", "4,338", "-", "5,176.24", "12,894.45", "64,004",
                        "top of scale, London additions, NI 13.8%, pension 31%"));
        assertThat(terminal.type("set-rate @/plan --grade \"Band E\" --year 2019/20 --pension 31").refused())
                .isEqualTo("The rate of Band E in 2019/20 is not built from parts. Give --basic, and the others it has.");
        assertThat(terminal.type("set-rate @/plan --grade DC --year 2019/20 --to 62400 --pension 31").refused())
                .isEqualTo("A rate is flat or built from parts. Give --to alone, or leave it out.");
        assertThat(terminal.type("set-rate @/plan --grade DC --year 2019/20 --pension lots").wrong())
                .contains("\"lots\" is not a percentage from 0 on; write it as 13.8");
    }

    /// DC by hand in the model's own test: 2 % on pay makes 62,422; with the pension at 31 %, 6.8 % of 42,427 more.
    @Test
    void a_card_is_made_from_another_years() {
        terminal.type("uprate @/plan --from 2018/19 --to 2019/20 --award 2 --officer-pension 31").done();

        assertThat(terminal.type("rates @/plan --year 2019/20").done()).startsWith("Rates of 2019/20, £ a year")
                .contains("65,307", "flat: PCD 484: five posts at £0.206m a year, 2018/19 uprated by 2%");
        assertThat(terminal.type("rates @/plan --year 2018/19").done()).contains("61,175").doesNotContain("uprated");
        assertThat(terminal.type("undo @/plan").done())
                .contains("Make the rates of 2019/20 from 2018/19: 2% on pay, officers' pension 31%");
    }

    /// Band E alone: 824 more on each full-time post, and its share on the others.
    @Test
    void two_years_compared_say_what_the_posts_would_cost_more() {
        terminal.type("set-rate @/plan --grade \"Band E\" --year 2019/20 --to 42024 --basis award").done();
        JsonNode json = terminal.type("rates @/plan --compare 2018/19 2019/20 --json").json();
        JsonNode bandE = json.get("grades").get(16);
        double fte = bandE.get("bwtFte").doubleValue();

        assertThat(bandE.get("grade").textValue()).isEqualTo("Band E");
        assertThat(bandE.get("deltaPence").longValue()).isEqualTo(824_00);
        assertThat(fte).isPositive();
        assertThat(json.get("deltaCostPence").longValue())
                .isEqualTo(bandE.get("deltaCostPence").longValue())
                .isEqualTo(json.get("bCostPence").longValue() - json.get("aCostPence").longValue())
                .isEqualTo(Math.round(fte * 824_00));
        assertThat(terminal.type("rates @/plan --compare 2018/19 2019/20").done().lines())
                .anySatisfy(line -> assertThat(line.split(" {2,}")).contains("41,200", "42,024", "+824", "+2"));
        assertThat(terminal.type("rates @/plan --compare 2017/18 2019/20").refused())
                .isEqualTo("No rate card of this plan is for 2017/18 or a year before it.");
    }

    @Test
    void an_options_own_card_is_written_and_imported_for_every_option() {
        terminal.type("uprate @/plan --from 2018/19 --to 2019/20 --award 2 --officer-pension 31").done();
        String card = terminal.type("rates @/plan --year 2019/20 --json").done();
        terminal.type("rates @/plan --year 2019/20 --out @/rates.csv").done();

        assertThat(terminal.type("import @/plan @/rates.csv --as rates --json").json().get("accepted").intValue())
                .isEqualTo(19);
        assertThat(terminal.type("rates @/plan --year 2019/20 --option 0 --json").done()).isEqualTo(card);
        assertThat(terminal.type("rates @/plan --out @/rates.txt").refused())
                .isEqualTo("rates.txt is no kind of file rates are written to: choose .xlsx, .ods or .csv.");
    }

    @Test
    void an_options_own_rate_is_flat_and_a_year_before_every_card_has_none() {
        terminal.type("set-rate @/plan --grade DC --year 2019/20 --to 62400 --basis award").done();

        assertThat(terminal.type("rates @/plan --year 2019/20").done()).contains("62,400", "flat: award");
        assertThat(terminal.type("rates @/plan --option 0 --year 2019/20").done()).doesNotContain("62,400");
        assertThat(terminal.type("rates @/plan --year 2017/18").refused())
                .isEqualTo("No rate card of this plan is for that year or one before it.");
    }
}
