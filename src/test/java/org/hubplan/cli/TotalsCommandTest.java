package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsCommandTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    private JsonNode totals(String words) {
        return terminal.type("totals @/plan --json " + words).json();
    }

    private static List<String> keys(JsonNode totals) {
        return totals.get("rows").findValuesAsText("key");
    }

    @Test
    void a_line_has_the_keys_scripts_rely_on() {
        List<String> keys = new ArrayList<>();
        totals("--by kind").get("rows").get(0).fieldNames().forEachRemaining(keys::add);

        assertThat(keys).containsExactly(
                "key", "posts", "vacantPosts", "unfundedPosts", "bwtFte", "strengthFte", "deployableFte", "vacantFte",
                "fundedVacantFte", "overFte", "unfundedFte", "officersFte", "staffFte", "pcsoFte", "alignedInFte", "alignedOutFte",
                "bwtCostPence", "strengthCostPence", "unfundedBwtCostPence");
    }

    @Test
    void the_total_is_of_the_current_option_at_the_rates_of_the_newest_card() {
        JsonNode json = totals("");

        assertThat(json.get("option").intValue()).isEqualTo(1);
        assertThat(json.get("year").textValue()).isEqualTo("2018/19");
        assertThat(json.get("total")).hasToString("""
                {"posts":673,"vacantPosts":142,"unfundedPosts":33,"bwtFte":661.8,"strengthFte":521.8,\
                "deployableFte":null,"vacantFte":140,"fundedVacantFte":131.2,"overFte":0,"unfundedFte":32.6,\
                "officersFte":396.3,"staffFte":265.5,"pcsoFte":0,"alignedInFte":0,"alignedOutFte":0,\
                "bwtCostPence":3775408340,"strengthCostPence":2995536960,"unfundedBwtCostPence":183839060}""");
    }

    @Test
    void an_option_is_named_by_number_or_name() {
        assertThat(totals("--option 0").get("total").get("posts").intValue()).isEqualTo(664);
        assertThat(totals("--option baseline")).isEqualTo(totals("--option 0"));
        assertThat(totals("--option \"PREFERRED, phase 1\"")).isEqualTo(totals("--option 1"));
        assertThat(terminal.type("totals @/plan --option 7").refused())
                .isEqualTo("There is no option \"7\" in this plan. Its options are 0 Baseline, 1 Preferred, phase 1.");
    }

    @Test
    void hubs_stand_in_the_order_of_the_board() {
        assertThat(keys(totals("--by hub"))).containsExactly(
                "MIB", "TSK", "COV", "AS", "AW", "CE", "CN", "EA", "NA", "NE", "NW", "SE", "SN", "SW", "WA",
                "SC1", "SC2", "SC3", "SC4");
    }

    @Test
    void hubs_are_the_lines_where_nothing_else_is_said() {
        assertThat(totals("")).isEqualTo(totals("--by hub"));
    }

    @Test
    void a_hub_emptied_still_has_its_line_and_the_tray_only_where_something_is_in_it() {
        assertThat(keys(totals("--by kind"))).containsExactly("central", "bcu", "sc");

        terminal.type("move @/plan --from SC4 --to unplaced").done();

        JsonNode sc4 = totals("--by hub").get("rows").get(18);
        assertThat(sc4.get("key").textValue()).isEqualTo("SC4");
        assertThat(sc4.get("posts").intValue()).isZero();
        assertThat(keys(totals("--by hub"))).hasSize(20).endsWith("SC4", "unplaced");
        assertThat(keys(totals("--by kind"))).containsExactly("central", "bcu", "sc", "unplaced");
    }

    @Test
    void grades_stand_by_their_labels_senior_first() {
        assertThat(keys(totals("--by grade --option 0"))).containsExactly(
                "DSU", "DCI", "DI", "DS", "PS", "DC", "PC", "Band C", "Band D", "Band E", "Band F");
    }

    @Test
    void commands_groups_and_functions_are_lines_too() {
        assertThat(keys(totals("--by command"))).hasSize(13).contains("Central East BCU", "Met Intelligence");
        assertThat(keys(totals("--by group"))).containsExactly("Frontline Policing", "Met Operations");
        assertThat(keys(totals("--by function"))).hasSize(11).startsWith("24/7 Intelligence", "Analysis");
    }

    @Test
    void lines_add_up_to_the_total_whatever_they_stand_for() {
        for (String by : List.of("hub", "kind", "command", "function", "grade", "group")) {
            JsonNode json = totals("--by " + by);
            long pence = 0;
            for (JsonNode row : json.get("rows")) {
                pence += row.get("bwtCostPence").longValue();
            }

            assertThat(pence).as(by).isEqualTo(json.get("total").get("bwtCostPence").longValue());
        }
    }

    @Test
    void one_command_alone_is_counted_where_asked() {
        JsonNode all = totals("--by hub");
        JsonNode met = totals("--by hub --command \"met intelligence\"");

        assertThat(all.get("total").get("posts").intValue() - met.get("total").get("posts").intValue()).isEqualTo(24);
    }

    @Test
    void changes_count_up_to_and_on_the_day_they_take_effect() {
        assertThat(totals("--as-at 2019-03-31").get("total")).isEqualTo(totals("--option 0").get("total"));
        assertThat(totals("--as-at 2019-04-01").get("total")).isEqualTo(totals("").get("total"));
    }

    @Test
    void a_year_without_a_card_uses_the_one_before_and_says_so() {
        Terminal.Answered answered = terminal.type("totals @/plan --json --year 2020/21");

        assertThat(answered.json().get("year").textValue()).isEqualTo("2020/21");
        assertThat(answered.json().get("rateYear").textValue()).isEqualTo("2018/19");
        assertThat(answered.err().strip())
                .isEqualTo("There is no rate card for 2020/21; costs use the one for 2018/19.");
    }

    @Test
    void a_year_before_all_cards_is_refused() {
        assertThat(terminal.type("totals @/plan --year 2017/18").refused())
                .isEqualTo("No rate card of this plan is for 2017/18 or a year before it. "
                        + "Its earliest is for 2018/19.");
    }

    @Test
    void the_terminal_shows_a_table_that_says_its_figures_are_invented() {
        assertThat(terminal.type("totals @/plan --by kind").done()).startsWith("""
                Met Intelligence 2018 · option 1 Preferred, phase 1 · everything · pay of a full year at 2018/19 rates
                OFFICIAL · SAMPLE, INVENTED FIGURES

                Kind       Posts  Vacant    BWT  Strength  Vacancies  Over  Officers  Staff   Pay a year £
                central      314      46  308.5     263.1       45.4   0.0     178.5  130.0  17,690,670.10
                bcu          279      79  274.8     196.6       78.2   0.0     167.1  107.7  15,559,894.80
                """);
    }

    @Test
    void what_is_not_a_year_a_day_or_a_way_to_line_up_is_wrong_usage() {
        assertThat(terminal.type("totals @/plan --year 2018").wrong()).contains("write it as 2018/19");
        assertThat(terminal.type("totals @/plan --as-at 1/4/2019").wrong()).contains("write it as 2019-04-01");
        assertThat(terminal.type("totals @/plan --by rank").wrong()).contains("'--by'");
    }
}
