package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands of changes say, and what they refuse.
class FurtherChangesTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    private JsonNode total() {
        return terminal.type("totals @/plan --json").json().get("total");
    }

    private JsonNode hub(String code) {
        for (JsonNode row : terminal.type("totals @/plan --json").json().get("rows")) {
            if (row.get("key").textValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("No line for " + code);
    }

    @Test
    void a_change_may_take_effect_on_a_day_of_its_own() {
        JsonNode move = terminal.type("move @/plan --from MIB --to CE --count 1 --effective 2020-01-01 --json").json();

        assertThat(move.get("effective").textValue()).isEqualTo("2020-01-01");
        assertThat(terminal.type("move @/plan --from MIB --to CE --count 1 --effective 1/1/20").wrong())
                .contains("is not a day");
    }

    @Test
    void a_dry_run_says_what_would_be_done_and_does_nothing() {
        JsonNode before = total();

        assertThat(terminal.type("remove @/plan --from MIB --grade DC --count 2 --pay new --dry-run").done())
                .isEqualTo("Would remove 2 DC from Central Intelligence: 2 filled, 0 vacant");
        assertThat(terminal.type("close-hub @/plan --hub CE --dry-run").refused()).startsWith("Central East still has");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void aligned_people_are_out_at_one_hub_and_in_at_the_other() {
        JsonNode mib = hub("MIB");
        terminal.type("align @/plan --from MIB --grade DC --count 2 --to CE").done();

        assertThat(hub("MIB").get("alignedOutFte").decimalValue()).isEqualByComparingTo("2");
        assertThat(hub("MIB").get("strengthFte")).isEqualTo(mib.get("strengthFte"));
        assertThat(hub("CE").get("alignedInFte").decimalValue()).isEqualByComparingTo("2");
        assertThat(terminal.type("totals @/plan").done().lines().filter(line -> line.matches("(Hub|MIB|CE|Total) .*")))
                .satisfiesExactly(
                        heads -> assertThat(heads).containsPattern("Aligned in +Out"),
                        central -> assertThat(central).containsPattern("0\\.0 +2\\.0$"),
                        east -> assertThat(east).containsPattern("2\\.0 +0\\.0$"),
                        all -> assertThat(all).containsPattern("2\\.0 +2\\.0$"));
        assertThat(terminal.type("end-alignment @/plan --from MIB").done()).isEqualTo(
                "End the alignment to Central East of the people of 2 DC at Central Intelligence: 2 filled, 0 vacant");
        assertThat(total().get("alignedInFte").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void posts_may_be_named_one_by_one() {
        assertThat(terminal.type("move @/plan --posts MI00012,mi00015 --to CE").done()).startsWith("Move 2 ");
        assertThat(terminal.type("move @/plan --posts MI00012,ZZ --to NA").refused())
                .isEqualTo("There is no post \"ZZ\" in this plan.");
        assertThat(terminal.type("move @/plan --posts MI00012 --from CE --to NA").wrong()).contains("one by one");
        assertThat(terminal.type("move @/plan --to NA").wrong()).contains("--from=HUB", "--posts=NUMBER");
    }

    @Test
    void a_trade_gives_as_many_as_the_posts_given_pay_for_and_says_what_is_left() {
        String trade = "trade @/plan --from MIB --grade DC --state vacant --count 3 --for \"band e\" --in Analysis ";
        JsonNode would = terminal.type(trade + "--dry-run --json").json();

        assertThat(would.get("gainedPosts").intValue()).isEqualTo(4);
        assertThat(would.get("givenPence").longValue()).isEqualTo(183_525_00);
        assertThat(would.get("eachPence").longValue()).isEqualTo(41_200_00);
        assertThat(would.get("remainderPence").longValue()).isEqualTo(18_725_00);
        assertThat(terminal.type(trade).done()).isEqualTo(
                "Trade 3 DC at Central Intelligence for 4 Band E at Central Intelligence: 0 filled, 3 vacant; "
                        + "£183,525 a year given for 4 at £41,200: £18,725 left over");
        assertThat(terminal.type("trade @/plan --from MIB --grade DC --count 1 --for DSU --in Analysis").refused())
                .isEqualTo("1 DC cost £61,175 a year, less than one DSU of 1 FTE at £116,012. "
                        + "Give up more.");
    }

    @Test
    void people_of_the_tray_fill_posts_of_their_grade_or_leave_the_plan() {
        terminal.type("vacate @/plan --from MIB --grade DC --state filled --count 2").done();

        assertThat(terminal.type("fill @/plan --from CE --grade DC --count 1 --with tray").done())
                .contains("with 1 DC from the unplaced tray");
        assertThat(terminal.type("fill @/plan --from MIB --grade DC --count 3 --with tray").refused()).isEqualTo(
                "For 2 of 3 DC nobody of the grade waits in the unplaced tray, which has 1 DC. "
                        + "Fill fewer, or with newcomers.");
        assertThat(terminal.type("leave @/plan --grade DC --count 1 --reason retired").done())
                .isEqualTo("Take 1 DC of the unplaced tray out of the plan");
        assertThat(terminal.type("leave @/plan").refused())
                .isEqualTo("Of the people asked for, nobody waits in the unplaced tray.");
    }

    @Test
    void new_posts_say_what_they_do_and_where_their_pay_comes_from() {
        assertThat(terminal.type("add @/plan --at CE --grade DC --pay new").refused())
                .isEqualTo("Say what the new posts do: --in FUNCTION.");
        assertThat(terminal.type("add @/plan --at CE --grade DC --in Research").wrong()).contains("--pay");
        assertThat(terminal.type("add @/plan --at CE --grade DC --in Research --pay lent").wrong())
                .contains("none of new, found");
    }

    @Test
    void an_own_rate_prices_the_option_and_is_compared_as_such() {
        long before = total().get("bwtCostPence").longValue();
        terminal.type("set-rate @/plan --grade DC --year 2018/19 --to £61,176 --basis test").done();
        JsonNode difference = terminal.type("compare @/plan 0 1 --json").json();

        assertThat(total().get("bwtCostPence").longValue()).isGreaterThan(before);
        assertThat(difference.get("causes").findValuesAsText("cause")).contains("priced");
        assertThat(terminal.type("set-rate @/plan --grade DC --year 2018/19 --to 0").refused())
                .startsWith("A rate is above £0.");
        assertThat(terminal.type("set-rate @/plan --grade DC --year 2018/19 --to lots").wrong())
                .contains("is no sum of pounds");
    }

    @Test
    void a_hub_and_posts_are_not_restricted_at_once() {
        assertThat(terminal.type("restrict @/plan --hub CE --from MIB").refused()).startsWith("--hub stands for");
        assertThat(terminal.type("restrict @/plan").wrong()).contains("--from=HUB");
    }
}
