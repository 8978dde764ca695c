package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
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

                One-off £703,000, five-year cash £1,733,000, present value £1,665,654.32 at 3.5%""");
    }

    @Test
    void scripts_get_whole_pence_under_stable_keys() {
        JsonNode answer = Terminal.withSample(folder).type("funding @/plan --json").json();

        assertThat(answer.get("years").get(0)).hasToString("{\"year\":\"2018/19\",\"payNewPence\":0,"
                + "\"redistributedPence\":0,\"capitalPence\":0,\"revenueOneOffPence\":0,\"revenueRecurringPence\":0,"
                + "\"sources\":[{\"name\":\"Police staff underspend\",\"kind\":\"underspend\",\"pence\":20600000,"
                + "\"paidInPence\":0},{\"name\":\"Earmarked reserve\",\"kind\":\"earmarked-reserve\","
                + "\"pence\":-20600000,\"paidInPence\":20600000}],\"gapPence\":0,\"pressurePence\":0,\"lines\":[]}");
        assertThat(answer.get("years").get(2)).hasToString("{\"year\":\"2020/21\",\"payNewPence\":20600000,"
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

    @Test
    void a_recurring_cost_on_one_off_money_is_named_beside_the_answer() {
        assertThat(Terminal.withSample(folder).type("funding @/plan --years 10").err().strip()).isEqualTo(
                "New pay recurs and rests on Earmarked reserve, which lasts to 2019/20:"
                        + " £206,000 of 2020/21 is met by no money.");
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
}
