package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    private int postsAt(String hub) {
        for (JsonNode row : terminal.type("totals @/plan --json").json().get("rows")) {
            if (row.get("key").textValue().equals(hub)) {
                return row.get("posts").intValue();
            }
        }
        throw new AssertionError("No line for " + hub);
    }

    @Test
    void posts_move_from_hub_to_hub() {
        assertThat(terminal.type("move @/plan --from MIB --to CE --grade DC --count 4").done())
                .isEqualTo("Move 4 DC from Central Intelligence to Central East: 4 filled, 0 vacant");
        assertThat(postsAt("MIB")).isEqualTo(166);
        assertThat(postsAt("CE")).isEqualTo(26);
    }

    @Test
    void hubs_grades_and_functions_are_found_in_any_case_by_code_or_name() {
        String words =
                "move @/plan --from \"central intelligence\" --to ce --grade \"band e\" --function analysis --count 1";

        assertThat(terminal.type(words).done()).startsWith("Move 1 Band E from Central Intelligence to Central East");
    }

    @Test
    void only_vacant_or_only_filled_posts_are_taken_where_asked() {
        JsonNode vacant = terminal.type("move @/plan --from MIB --to CE --state vacant --count 5 --json").json();
        JsonNode filled = terminal.type("move @/plan --from MIB --to CE --state filled --count 5 --json").json();

        assertThat(vacant.get("vacantPosts").intValue()).isEqualTo(5);
        assertThat(filled.get("filledPosts").intValue()).isEqualTo(5);
    }

    @Test
    void all_that_fit_move_where_no_number_is_given() {
        terminal.type("move @/plan --from SC4 --to SC3").done();

        assertThat(postsAt("SC4")).isZero();
        assertThat(postsAt("SC3")).isEqualTo(40);
    }

    @Test
    void a_move_for_more_than_there_are_is_refused_with_their_number() {
        assertThat(terminal.type("move @/plan --from TSK --to CE --grade DCI --count 3").refused())
                .isEqualTo("There are 2 DCI posts at Tasking and Coordination (TSK), and 3 were asked for.");
        assertThat(terminal.type("move @/plan --from TSK --to CE --grade DSU").refused())
                .isEqualTo("There are no DSU posts at Tasking and Coordination (TSK).");
        assertThat(postsAt("CE")).isEqualTo(22);
    }

    @Test
    void a_hub_that_is_not_there_is_refused_with_those_that_are() {
        assertThat(terminal.type("move @/plan --from MIB --to XX --count 1").refused())
                .startsWith("There is no hub \"XX\" in this plan. Its hubs are MIB, TSK, COV, AS,");
        assertThat(terminal.type("move @/plan --from XX --to MIB --count 1").refused()).contains("\"XX\"");
        assertThat(terminal.type("move @/plan --from MIB --to CE --grade DX").refused())
                .contains("Grades are Cdr, DCS");
        assertThat(terminal.type("move @/plan --from MIB --to CE --function Flying").refused())
                .contains("Tasking");
    }

    @Test
    void the_baseline_takes_no_moves() {
        assertThat(terminal.type("move @/plan --option 0 --from MIB --to CE --count 1").refused())
                .startsWith("The baseline is changed only by imports.");
    }

    @Test
    void a_number_that_is_none_is_wrong_usage() {
        assertThat(terminal.type("move @/plan --from MIB --to CE --count 0").wrong())
                .contains("not a whole number from 1");
        assertThat(terminal.type("move @/plan --from MIB --to CE --count x").wrong()).contains("\"x\"");
        assertThat(terminal.type("move @/plan --from MIB").wrong()).contains("--to");
    }

    @Test
    void a_spread_shares_posts_over_every_hub_of_a_kind() {
        assertThat(terminal.type("spread @/plan --from MIB --to bcu --grade DC --count 12").done())
                .isEqualTo("Spread 12 DC from Central Intelligence over 12 hubs: 10 filled, 2 vacant");
        assertThat(postsAt("CE")).isEqualTo(23);
        assertThat(postsAt("WA")).isEqualTo(25);
    }

    @Test
    void a_spread_over_the_kind_posts_come_from_leaves_out_their_hub() {
        terminal.type("spread @/plan --from SC1 --to sc --count 3").done();

        assertThat(List.of(postsAt("SC1"), postsAt("SC2"), postsAt("SC3"), postsAt("SC4")))
                .containsExactly(17, 21, 21, 21);
    }

    @Test
    void a_spread_by_weight_is_exact_by_largest_remainder() {
        terminal.type("spread @/plan --from MIB --to CE,cn,\"North East\" --count 10 --weights 3,2,1").done();

        assertThat(List.of(postsAt("CE"), postsAt("CN"), postsAt("NE"))).containsExactly(27, 24, 27);
    }

    @Test
    void weights_are_one_for_each_hub() {
        String words = "spread @/plan --from MIB --to CE,CN --count 2 ";

        assertThat(terminal.type(words + "--weights 1,2,3").wrong()).contains("3 numbers for 2 hubs");
        assertThat(terminal.type(words + "--weights 0,0").wrong()).contains("not all 0");
        assertThat(terminal.type(words + "--weights 1,-2").wrong()).contains("\"-2\"");
        assertThat(terminal.type(words + "--by weight").wrong()).contains("go together");
        assertThat(terminal.type(words + "--by equal --weights 1,2").wrong()).contains("go together");
        assertThat(terminal.type("spread @/plan --from MIB --to CE,ce --count 2").wrong()).contains("twice");
    }

    @Test
    void a_spread_to_equal_vacancy_goes_where_it_is_lowest() {
        terminal.type("spread @/plan --from MIB --to AW,NA --state vacant --count 2 --by vacancy").done();

        assertThat(List.of(postsAt("AW"), postsAt("NA"))).containsExactly(25, 20);
    }

    @Test
    void undo_takes_a_change_back_and_redo_makes_it_again() {
        terminal.type("move @/plan --from MIB --to CE --grade DC --count 4").done();

        assertThat(terminal.type("undo @/plan").done())
                .isEqualTo("Undo: Move 4 DC from Central Intelligence to Central East");
        assertThat(postsAt("CE")).isEqualTo(22);
        assertThat(terminal.type("redo @/plan").done())
                .isEqualTo("Redo: Move 4 DC from Central Intelligence to Central East");
        assertThat(postsAt("CE")).isEqualTo(26);
        assertThat(terminal.type("redo @/plan").refused()).startsWith("There is nothing to redo");
    }

    @Test
    void the_log_keeps_every_entry_with_its_hash() {
        terminal.type("move @/plan --from MIB --to CE --count 1 --reason \"to be filled locally\"").done();
        terminal.type("undo @/plan").done();
        JsonNode entries = terminal.type("log @/plan --all --json").json().get("entries");
        JsonNode move = entries.get(16);

        assertThat(entries).hasSize(18);
        assertThat(entries.findValuesAsText("kind")).startsWith("begin", "set-funding", "spread").endsWith("move", "undo");
        assertThat(move.get("n").intValue()).isEqualTo(17);
        assertThat(move.get("at").textValue()).isEqualTo("2018-11-01T09:00:00Z");
        assertThat(move.get("author").textValue()).isEqualTo("Sample");
        assertThat(move.get("option").intValue()).isEqualTo(1);
        assertThat(move.get("words").textValue()).isEqualTo("Move 1 DCI from Central Intelligence to Central East");
        assertThat(move.get("reason").textValue()).isEqualTo("to be filled locally");
        assertThat(move.get("effective").textValue()).isEqualTo("2019-04-01");
        assertThat(move.get("undone").booleanValue()).isTrue();
        assertThat(entries.findValuesAsText("hash"))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void the_log_shows_the_option_worked_on_another_or_all() {
        assertThat(terminal.type("log @/plan --json").json().get("entries").findValuesAsText("option"))
                .hasSize(15)
                .containsOnly("1");
        assertThat(terminal.type("log @/plan --all --json").json().get("entries")).hasSize(16);
        assertThat(terminal.type("log @/plan --option 0 --json").json().get("entries").findValuesAsText("kind"))
                .containsExactly("begin");
    }

    @Test
    void options_are_listed_baseline_first() {
        assertThat(terminal.type("options @/plan --json").json().get("options")).hasToString("""
                [{"number":0,"name":"Baseline","current":false,"locked":false,"changes":0,\
                "archived":false,"whatIfOn":null},\
                {"number":1,"name":"Preferred, phase 1","current":true,"locked":false,"changes":15,\
                "archived":false,"whatIfOn":null}]""");
    }
}
