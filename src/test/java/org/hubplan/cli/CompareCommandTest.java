package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample against PCD 484: officers +4 net (five added, one removed), staff +5, £206,000 new and £315,117
/// redistributed a year, and moves that net to zero by grade.
class CompareCommandTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    private JsonNode compare(String words) {
        return terminal.type("compare @/plan " + words + " --json").json();
    }

    private static Map<String, Double> fte(JsonNode lines, String figure) {
        Map<String, Double> fte = new LinkedHashMap<>();
        lines.properties().forEach(line -> {
            if (line.getValue().get(figure).doubleValue() != 0) {
                fte.put(line.getKey(), line.getValue().get(figure).doubleValue());
            }
        });
        return fte;
    }

    @Test
    void officers_grow_by_4_net_and_change_by_6_gross_and_staff_grow_by_5() {
        JsonNode json = compare("0 1");

        assertThat(json.at("/delta/total/officersFte").doubleValue()).isEqualTo(4);
        assertThat(json.at("/delta/total/staffFte").doubleValue()).isEqualTo(5);
        assertThat(json.at("/gross/officersFte").doubleValue()).isEqualTo(6);
        assertThat(json.get("causes").findValuesAsText("cause")).containsExactly("added", "removed", "moved");
        assertThat(json.at("/causes/0/up/officersFte").doubleValue()).isEqualTo(5);
        assertThat(json.at("/causes/1/down/officersFte").doubleValue()).isEqualTo(-1);
    }

    @Test
    void by_grade_only_what_was_added_and_removed_differs() {
        JsonNode json = compare("0 1");

        assertThat(fte(json.at("/delta/byGrade"), "bwtFte"))
                .isEqualTo(Map.of("DSU", -1.0, "DCI", 1.0, "DI", 4.0, "Band E", 5.0));
        assertThat(json.at("/delta/byGrade/DC/bwtFte").doubleValue()).isZero();
    }

    @Test
    void what_moved_nets_to_zero_in_every_grade() {
        JsonNode json = compare("0 1");

        assertThat(json.get("balanceByGrade").findValuesAsText("grade"))
                .containsExactly("DS", "DC", "PC", "Band D", "Band E");
        assertThat(json.get("balanceByGrade").findValues("netFte"))
                .allSatisfy(net -> assertThat(net.doubleValue()).isZero());
        assertThat(json.get("moved")).hasToString("{\"posts\":58,\"people\":44,\"vacantPosts\":14}");
    }

    @Test
    void five_financial_years_begin_with_the_first_a_change_takes_effect_in() {
        JsonNode years = compare("0 1").get("years");

        assertThat(years.findValuesAsText("year"))
                .containsExactly("2019/20", "2020/21", "2021/22", "2022/23", "2023/24");
        assertThat(years.get(0)).hasToString("""
                {"year":"2019/20","rateYear":"2018/19","newPartYearPence":20600000,"newFullYearPence":20600000,\
                "redistributedPartYearPence":31511700,"redistributedFullYearPence":31511700,"otherRatesPence":0}""");
        assertThat(years.get(4).get("newPartYearPence").longValue()).isEqualTo(20_600_000);
    }

    @Test
    void lines_have_the_keys_of_totals_and_every_hub_and_kind_has_one() {
        JsonNode delta = compare("0 1").get("delta");
        JsonNode totals = terminal.type("totals @/plan --json").json().get("total");

        assertThat(delta.get("byKind").properties()).extracting(Map.Entry::getKey).containsExactly("central", "bcu", "sc");
        assertThat(delta.get("byHub").properties()).hasSize(19);
        assertThat(delta.at("/byHub/NA").properties()).extracting(Map.Entry::getKey)
                .isEqualTo(totals.properties().stream().map(Map.Entry::getKey).toList());
        assertThat(fte(delta.get("byKind"), "bwtFte")).isEqualTo(Map.of("central", -57.0, "bcu", 50.2, "sc", 15.8));
    }

    @Test
    void the_other_way_round_every_sign_turns_and_no_change_is_told() {
        JsonNode json = compare("1 0");

        assertThat(json.at("/delta/total/officersFte").doubleValue()).isEqualTo(-4);
        assertThat(json.at("/years/0/newPartYearPence").longValue()).isEqualTo(-20_600_000);
        assertThat(json.at("/years/0/year").textValue()).isEqualTo("2019/20");
        assertThat(json.get("changes")).isEmpty();
    }

    @Test
    void changes_are_those_b_has_and_a_has_not() {
        JsonNode changes = compare("baseline \"preferred, phase 1\"").get("changes");

        assertThat(changes).hasSize(15);
        assertThat(changes.get(0).get("n").longValue()).isEqualTo(2);
        assertThat(changes.get(14).get("words").textValue()).isEqualTo("Remove 1 DSU from Tasking and Coordination");
        assertThat(compare("1 1").get("changes")).isEmpty();
    }

    @Test
    void further_options_stand_beside_the_first_difference() {
        JsonNode json = compare("0 1 0");

        assertThat(json.get("b").intValue()).isEqualTo(1);
        assertThat(json.get("more")).hasSize(1);
        assertThat(json.at("/more/0/b").intValue()).isZero();
        assertThat(json.at("/more/0/delta/total/posts").intValue()).isZero();
    }

    @Test
    void one_commands_posts_can_be_compared_alone() {
        JsonNode json = compare("0 1 --command \"Central East BCU\"");

        assertThat(json.get("scope").textValue()).isEqualTo("Central East BCU");
        assertThat(json.at("/delta/total/posts").intValue()).isZero();
    }

    @Test
    void a_person_reads_the_differences_why_they_are_and_what_they_cost() {
        assertThat(terminal.type("compare @/plan 0 1").done())
                .contains("Option 1 Preferred, phase 1 against 0 Baseline")
                .contains("Net: officers +4, staff +5. Moved: 58 posts with 44 people, 14 of them vacant.")
                .contains("Redistribution nets to zero: in every grade as much arrived at hubs as left hubs.")
                .contains("2019/20 at 2018/19 rates")
                .contains("Add 5 Band E at 5 hubs");
    }

    @Test
    void an_option_there_is_not_is_refused_and_one_alone_is_wrong_usage() {
        assertThat(terminal.type("compare @/plan 0 9").refused()).startsWith("There is no option \"9\"");
        assertThat(terminal.type("compare @/plan 0").wrong()).contains("B");
    }
}
