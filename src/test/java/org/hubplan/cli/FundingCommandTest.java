package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundingCommandTest {
    @TempDir
    Path folder;

    @Test
    void the_sample_is_paid_for_as_its_paper_says() {
        assertThat(Terminal.withSample(folder).type("funding @/plan").done()).isEqualTo("""
                Met Intelligence 2018 · option 1 Preferred, phase 1
                OFFICIAL · SAMPLE, INVENTED FIGURES

                £                            2018/19  2019/20  2020/21  2021/22  2022/23  2023/24
                New pay                            -  206,000  206,000  206,000  206,000  206,000
                Capital                            -  374,000        -        -        -        -
                One-off revenue                    -  329,000        -        -        -        -
                Recurring revenue                  -        -        -        -        -        -
                ---------------------------------------------------------------------------------
                Cost                               -  909,000  206,000  206,000  206,000  206,000
                Police staff underspend      206,000        -        -        -        -        -
                Earmarked reserve           −206,000  206,000        -        -        -        -
                MPS Capital Plan                   -  374,000        -        -        -        -
                Major Change Fund                  -  329,000        -        -        -        -
                Pressure                           -        -  206,000  206,000  206,000  206,000
                Gap                                -        -        -        -        -        -
                ---------------------------------------------------------------------------------
                Redistributed pay, no cost         -  315,117  315,117  315,117  315,117  315,117

                One-off £703,000, five-year cash £1,733,000, present value £1,665,654.32 at 3.5%

                Pay bill of everything, £        2018/19        2019/20        2020/21        2021/22        2022/23        2023/24
                Funded BWT                 35,278,563.80  35,915,692.80  35,915,692.80  35,915,692.80  35,915,692.80  35,915,692.80
                Non-funded BWT              1,954,402.60   1,838,390.60   1,838,390.60   1,838,390.60   1,838,390.60   1,838,390.60
                -------------------------------------------------------------------------------------------------------------------
                BWT cost                   37,232,966.40  37,754,083.40  37,754,083.40  37,754,083.40  37,754,083.40  37,754,083.40
                Strength cost              29,955,369.60  29,955,369.60  29,955,369.60  29,955,369.60  29,955,369.60  29,955,369.60
                Vacancy saving              7,277,596.80   7,798,713.80   7,798,713.80   7,798,713.80   7,798,713.80   7,798,713.80

                £206,000 new a year at 2018/19 grade rates. Not priced: London zones: a rate is of one zone, wherever its hub \
                lies; shift pay of another shift pattern; excess travel of people whose place of work changes; recruitment, \
                vetting and training of people in new posts; pay protection or redundancy of people in posts removed or \
                regraded; overtime and on-call.
                Pay of 2019/20 at the rate card of 2018/19, as none is newer.
                DSU, DCI, DI: top of scale, London additions, NI 13.8%, pension 24.2%.
                Band E: flat, PCD 484: five posts at £0.206m a year.
                It never pays back £703,000: it does not save that much within 50 years.""");
    }

    @Test
    void scripts_get_whole_pence_under_stable_keys() {
        JsonNode answer = Terminal.withSample(folder).type("funding @/plan --json").json();

        assertThat(asDesigned(answer, 0)).isEqualTo("{\"year\":\"2018/19\",\"payNewPence\":0,"
                + "\"redistributedPence\":0,\"capitalPence\":0,\"revenueOneOffPence\":0,\"revenueRecurringPence\":0,"
                + "\"sources\":[{\"name\":\"Police staff underspend\",\"kind\":\"underspend\",\"pence\":20600000,"
                + "\"paidInPence\":0},{\"name\":\"Earmarked reserve\",\"kind\":\"earmarked-reserve\","
                + "\"pence\":-20600000,\"paidInPence\":20600000}],\"gapPence\":0,\"pressurePence\":0,\"lines\":[]}");
        assertThat(asDesigned(answer, 2)).isEqualTo("{\"year\":\"2020/21\",\"payNewPence\":20600000,"
                + "\"redistributedPence\":31511700,\"capitalPence\":0,\"revenueOneOffPence\":0,"
                + "\"revenueRecurringPence\":0,\"sources\":[],\"gapPence\":0,\"pressurePence\":20600000,"
                + "\"lines\":[{\"name\":\"New pay\",\"pence\":20600000,\"state\":\"pressure\",\"by\":["
                + "{\"name\":\"MTFP pressure, to be mitigated by savings\",\"kind\":\"pressure\",\"pence\":20600000}]}]}");
        assertThat(answer.get("oneOffPence").longValue()).isEqualTo(70300000);
        assertThat(answer.get("fiveYearCashPence").longValue()).isEqualTo(173300000);
        assertThat(answer.get("npvPence").longValue()).isEqualTo(166565432);
        assertThat(answer.get("runsOut")).hasToString("[{\"line\":\"New pay\",\"source\":\"Earmarked reserve\","
                + "\"lastCovered\":\"2019/20\",\"from\":\"2020/21\",\"pence\":20600000}]");
    }

    /// The keys the design names, without those that came later.
    private static String asDesigned(JsonNode answer, int year) {
        ObjectNode all = answer.get("years").get(year).deepCopy();
        all.remove(List.of(
                "payNewFullYearPence", "redistributedFullYearPence", "otherRatesPence", "turnoverPence", "incrementsPence",
                "payBill"));
        return all.toString();
    }

    @Test
    void what_falls_in_a_year_its_full_year_effect_and_the_pay_bill_stand_apart() {
        Terminal terminal = Terminal.withSample(folder);
        terminal.type("add @/plan --at CE --grade \"Band E\" --in Research --pay new --effective 2020-01-01").done();
        JsonNode year = terminal.type("funding @/plan --json").json().get("years").get(1);

        // 206,000 and one more from 1 January 2020: 41,200 × 91 / 366
        assertThat(year.get("payNewPence").longValue()).isEqualTo(206_000_00 + 10_243_72);
        assertThat(year.get("payNewFullYearPence").longValue()).isEqualTo(247_200_00);
        assertThat(year.get("payBill").get("bwtCostPence").longValue()
                        - year.get("payBill").get("strengthCostPence").longValue())
                .isEqualTo(year.get("payBill").get("vacancySavingPence").longValue());
    }

    @Test
    void what_is_assumed_is_set_shown_as_lines_of_its_own_and_undone() {
        Terminal terminal = Terminal.withSample(folder);
        assertThat(terminal.type("assume @/plan --turnover 5 --increments 1").done())
                .isEqualTo("Assume a discount of 3.5% a year, turnover of 5%, increments of 1% a year");
        assertThat(terminal.type("funding @/plan").done())
                .contains("Turnover assumed                      -  −10,300")
                .contains("Increments assumed on new pay         -    2,060");
        assertThat(terminal.type("assume @/plan --discount 0").done()).contains("discount of 0% a year, turnover of 5%");
        terminal.type("undo @/plan").done();
        terminal.type("undo @/plan").done();
        assertThat(terminal.type("funding @/plan --json").json().get("npvPence").longValue()).isEqualTo(166565432);
        assertThat(terminal.type("assume @/plan").refused()).startsWith("Say what to assume");
        assertThat(terminal.type("assume @/plan --turnover 101").refused()).isEqualTo("What is assumed lies between 0% and 100%.");
    }

    @Test
    void a_line_counts_what_the_changes_bring_and_names_them() {
        Terminal terminal = Terminal.withSample(folder);
        assertThat(terminal.type("cost @/plan --name Laptops --per new-post --each 1000").done())
                .isEqualTo("Set cost Laptops (capital): £1,000 per new post");
        JsonNode answer = terminal.type("funding @/plan --json").json();

        assertThat(answer.get("years").get(1).get("capitalPence").longValue()).isEqualTo(374_000_00 + 10 * 1_000_00);
        assertThat(answer.get("costLines").get(2).get("counts").get(0).get("count").intValue()).isEqualTo(10);
        assertThat(terminal.type("cost @/plan --name X --per desk").refused())
                .isEqualTo("Say what is counted and what one costs, more than £0: --per desk --each 1850.");
    }

    @Test
    void sensitivity_is_asked_for() {
        Terminal terminal = Terminal.withSample(folder);
        JsonNode answer = terminal.type("funding @/plan --sensitivity --vary 5 --json").json();

        assertThat(answer.get("sensitivity").get("swings").get(0)).hasToString("{\"what\":\"Start, by 12 months\","
                + "\"spanPence\":41200000,\"less\":{\"words\":\"12 months earlier, 2018/19 to 2023/24\",\"fiveYearCashPence\":193900000,"
                + "\"npvPence\":187165432},\"more\":{\"words\":\"12 months later\",\"fiveYearCashPence\":152700000,"
                + "\"npvPence\":145965432}}");
        assertThat(terminal.type("funding @/plan --sensitivity --vary 0").refused())
                .startsWith("Rates go down and up by more than 0%");
    }

    @Test
    void a_recurring_cost_on_one_off_money_is_named_beside_the_answer() {
        assertThat(Terminal.withSample(folder).type("funding @/plan --years 10").err().strip()).isEqualTo(
                "New pay recurs, but rests on Earmarked reserve, which comes once and lasts to 2019/20: from 2020/21 it is"
                        + " short of £206,000 a year, a pressure until savings are named.");
    }

    @Test
    void the_baseline_costs_nothing_more_than_itself() {
        JsonNode baseline = Terminal.withSample(folder).type("funding @/plan --option 0 --json").json();

        assertThat(baseline.get("years")).hasSize(5);
        assertThat(baseline.get("fiveYearCashPence").longValue()).isZero();
    }

    @Test
    void an_appraisal_is_of_five_years_at_least() {
        assertThat(Terminal.withSample(folder).type("funding @/plan --years 4").refused()).isEqualTo("Ask for 5 to 50 years.");
    }

    /// £50,000 of licences a year on £70,000 put by: the second year is £30,000 short, and savings meet what is left.
    @Test
    void costs_sources_and_what_meets_what_are_set_a_change_each() {
        Terminal terminal = Terminal.withSample(folder);
        assertThat(terminal.type("cost @/plan --name Licences --kind revenue-recurring --amount 2019/20=50000").done())
                .isEqualTo("Set cost Licences (recurring revenue): £50,000 in 2019/20 on");
        terminal.type("source @/plan --name \"Left over\" --kind underspend --amount 2018/19=70000").done();
        terminal.type("source @/plan --name \"Licence reserve\" --kind earmarked-reserve").done();
        assertThat(terminal.type("put-by @/plan --source \"left over\" --reserve \"licence reserve\""
                        + " --year 2018/19 --pounds 70000").done())
                .isEqualTo("Pay £70,000 of left over into licence reserve in 2018/19");
        terminal.type("assign @/plan --cost licences --source \"licence reserve\" --from 2019/20").done();

        JsonNode years = terminal.type("funding @/plan --json").json().get("years");
        assertThat(years.findValuesAsText("gapPence"))
                .containsExactly("0", "0", "3000000", "5000000", "5000000", "5000000");

        terminal.type("source @/plan --name Estate --kind savings --every-year --amount 2020/21=50000").done();
        terminal.type("assign @/plan --cost Licences --source Estate --from 2020/21").done();
        assertThat(terminal.type("funding @/plan --json").json().get("years").findValuesAsText("gapPence"))
                .containsOnly("0");

        terminal.type("assign @/plan --cost Licences --source Estate --remove").done();
        terminal.type("source @/plan --name \"licence reserve\" --remove").done();
        terminal.type("cost @/plan --name licences --remove").done();
        assertThat(terminal.type("funding @/plan --json").json().get("fiveYearCashPence").longValue())
                .isEqualTo(173300000);
    }

    @Test
    void funding_that_can_not_be_is_refused_with_the_way_out() {
        Terminal terminal = Terminal.withSample(folder);
        assertThat(terminal.type("cost @/plan --name Licences").refused())
                .isEqualTo("Say what it costs in which year: --amount 2019/20=374000.");
        assertThat(terminal.type("source @/plan --name MTFP --kind pressure --amount 2019/20=1").refused())
                .isEqualTo("A pressure is no money and has no amounts.");
        assertThat(terminal.type("assign @/plan --cost Desks --source \"Major Change Fund\" --from 2019/20").refused())
                .startsWith("There is no cost line Desks. There is New pay, IT hardware");
        assertThat(terminal.type("cost @/plan --name X --amount 2019=1").wrong()).contains("is not a financial year");
    }

    @Test
    void a_shortfall_savings_meet_from_the_next_year_on_is_of_its_year_alone() {
        Terminal terminal = Terminal.withSample(folder);
        terminal.type("source @/plan --name Estate --kind savings --every-year --amount 2021/22=206000").done();
        terminal.type("assign @/plan --cost \"New pay\" --source Estate --from 2021/22").done();

        assertThat(terminal.type("funding @/plan").err().strip()).isEqualTo(
                "New pay recurs, but rests on Earmarked reserve, which comes once and lasts to 2019/20: in 2020/21 it is"
                        + " short of £206,000, a pressure until savings are named.");
    }

    @Test
    void no_more_is_put_by_than_is_there() {
        Terminal terminal = Terminal.withSample(folder);
        terminal.type("source @/plan --name Spare --kind underspend --amount 2018/19=70000").done();
        terminal.type("source @/plan --name Second --kind earmarked-reserve").done();
        assertThat(terminal.type("put-by @/plan --source spare --reserve Second --year 2018/19 --pounds 70001").refused())
                .isEqualTo("Spare has £70,000 to put by in 2018/19. Put by no more, or give it more with source --amount.");
        terminal.type("put-by @/plan --source Spare --reserve Second --year 2018/19 --pounds 50000").done();
        assertThat(terminal.type("put-by @/plan --source Spare --reserve \"Earmarked reserve\" --year 2018/19"
                        + " --pounds 30000").refused())
                .startsWith("Spare has £20,000 to put by in 2018/19, as £50,000 of it is put by elsewhere.");
        terminal.type("put-by @/plan --source Spare --reserve Second --year 2018/19 --pounds 70000").done();
    }

    @Test
    void a_cost_is_there_for_changes_there_are() {
        assertThat(Terminal.withSample(folder).type("cost @/plan --name X --amount 2019/20=1 --because 9999").refused())
                .startsWith("No change of this option has number 9999 in the log. Its changes lie between ");
    }

    @Test
    void amounts_are_of_years_a_plan_can_reach() {
        Terminal terminal = Terminal.withSample(folder);
        assertThat(terminal.type("cost @/plan --name X --amount 1989/90=1").wrong()).contains("is not a financial year");
        assertThat(terminal.type("cost @/plan --name X --amount 2101/02=1").wrong()).contains("is not a financial year");
    }
}
