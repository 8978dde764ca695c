package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the sample, whose option 1 has 15 changes, entries 2 to 16.
class OptionCommandsTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    private String done(String line) {
        return terminal.type(line).done();
    }

    private String refused(String line) {
        return terminal.type(line).refused();
    }

    private JsonNode option(int number) {
        for (JsonNode option : terminal.type("options @/plan --all --json").json().get("options")) {
            if (option.get("number").intValue() == number) {
                return option;
            }
        }
        throw new AssertionError("No option " + number);
    }

    private JsonNode total(int option) {
        return terminal.type("totals @/plan --json --option " + option).json().get("total");
    }

    @Test
    void a_new_option_begins_as_the_baseline_and_another_stays_the_one_worked_on() {
        assertThat(done("new-option @/plan \"Four hubs only\"")).isEqualTo("Make option 2 Four hubs only from the baseline");
        assertThat(option(2)).hasToString("""
                {"number":2,"name":"Four hubs only","current":false,"locked":false,"changes":0,\
                "archived":false,"whatIfOn":null}""");
        assertThat(total(2)).isEqualTo(total(0));
    }

    @Test
    void a_duplicate_has_all_changes_of_another_and_goes_its_own_way() {
        done("new-option @/plan \"Less travel\" --from \"preferred, PHASE 1\"");

        assertThat(option(2).get("changes").intValue()).isEqualTo(15);
        assertThat(total(2)).isEqualTo(total(1));

        done("undo @/plan --option 2");
        assertThat(option(2).get("changes").intValue()).isEqualTo(14);
        assertThat(option(1).get("changes").intValue()).isEqualTo(15);
    }

    @Test
    void a_branch_has_the_first_changes_of_another() {
        assertThat(done("new-option @/plan Earlier --from 1 --up-to 4"))
                .isEqualTo("Make option 2 Earlier from option 1 Preferred, phase 1 with 3 changes");
        assertThat(option(2).get("changes").intValue()).isEqualTo(3);
        assertThat(refused("new-option @/plan Odd --from 1 --up-to 99")).startsWith("Entry 99 is no change that stands");
        assertThat(terminal.type("new-option @/plan Odd --up-to 4").wrong()).contains("give --from too");
    }

    @Test
    void an_option_is_renamed_and_no_two_have_one_name() {
        done("new-option @/plan Second");
        done("rename-option @/plan \"Preferred\" --option 1");

        assertThat(option(1).get("name").textValue()).isEqualTo("Preferred");
        assertThat(refused("rename-option @/plan preferred --option 2"))
                .isEqualTo("Option 1 is called Preferred already. Give this one another name.");
        assertThat(refused("rename-option @/plan Zero --option 0")).startsWith("The baseline is changed only by imports.");
    }

    @Test
    void changes_yet_to_come_take_effect_on_the_options_new_date() {
        done("redate-option @/plan 2019-09-01");

        assertThat(terminal.type("move @/plan --from MIB --to CE --count 1 --json").json().get("effective").textValue())
                .isEqualTo("2019-09-01");
        assertThat(terminal.type("redate-option @/plan 1/9/2019").wrong()).contains("2019-04-01");
    }

    @Test
    void an_archived_option_is_listed_only_where_all_are_asked_for() {
        done("new-option @/plan Second");
        done("archive-option @/plan --option 2");

        assertThat(done("options @/plan")).doesNotContain("Second");
        assertThat(done("options @/plan --all")).contains("Second", "archived");
        assertThat(refused("switch-option @/plan 2")).isEqualTo("Option 2 Second is archived. Restore it first.");

        done("restore-option @/plan --option 2");
        assertThat(done("switch-option @/plan second")).isEqualTo("Working on option 2 Second");
        assertThat(option(2).get("current").booleanValue()).isTrue();
    }

    @Test
    void a_locked_option_takes_no_changes_until_it_is_unlocked_for_a_reason() {
        done("go-to @/plan 0");
        done("move @/plan --from SN --to MIB --count 1");
        done("lock-option @/plan --reason \"For the board\"");

        assertThat(refused("undo @/plan")).isEqualTo("Option 1 Preferred, phase 1 is locked. Unlock it, or work in another option.");
        assertThat(terminal.type("unlock-option @/plan").wrong()).contains("--reason");
        assertThat(refused("unlock-option @/plan --reason \" \"")).startsWith("An option is unlocked for a reason");

        done("unlock-option @/plan --reason \"Sent back\"");
        assertThat(done("undo @/plan")).startsWith("Undo: ");
    }

    @Test
    void an_option_that_breaks_a_limit_is_not_locked() {
        assertThat(refused("lock-option @/plan")).contains("desks");
        assertThat(option(1).get("locked").booleanValue()).isFalse();
    }

    @Test
    void a_what_if_is_kept_or_thrown_away() {
        done("what-if @/plan");
        done("move @/plan --from MIB --to CE --count 1");
        assertThat(option(2).get("whatIfOn").intValue()).isEqualTo(1);
        assertThat(done("options @/plan")).containsPattern("What if +current, what-if on 1 ");

        assertThat(done("discard @/plan")).isEqualTo("Discard the what-if on option 1 Preferred, phase 1");
        assertThat(option(1).get("changes").intValue()).isEqualTo(15);
        assertThat(option(1).get("current").booleanValue()).isTrue();

        done("what-if @/plan");
        done("move @/plan --from MIB --to CE --count 1");
        assertThat(done("keep @/plan")).isEqualTo("Keep the what-if in option 1 Preferred, phase 1");
        assertThat(option(1).get("changes").intValue()).isEqualTo(16);
        assertThat(refused("keep @/plan")).isEqualTo("Option 1 Preferred, phase 1 is no what-if. Begin one on it, if that is what you want.");
    }

    @Test
    void history_goes_to_any_point_and_forward_again() {
        JsonNode whole = total(1);
        done("go-to @/plan 4");
        assertThat(option(1).get("changes").intValue()).isEqualTo(3);
        done("go-to @/plan 0");
        assertThat(total(1)).isEqualTo(total(0));
        done("go-to @/plan 16");
        assertThat(total(1)).isEqualTo(whole);
        assertThat(refused("go-to @/plan 99")).startsWith("Entry 99 is no step of option 1 Preferred, phase 1");
        assertThat(terminal.type("go-to @/plan -1").exit()).isEqualTo(2);
    }

    @Test
    void a_run_knows_them_all() {
        Terminal.Answered answered = terminal.type("run @/plan -", """
                new-option Second --from 1 --up-to 0
                switch-option 2
                what-if
                move --from SN --to MIB --count 1
                keep
                lock-option
                note "Ask HR" --to-do
                verify
                """);

        assertThat(answered.done().lines()).hasSize(8).allMatch(line -> line.startsWith("ok "));
        assertThat(answered.done()).endsWith("ok The log is as it was written: 23 entries.");
        assertThat(option(2).get("changes").intValue()).isEqualTo(1);
    }
}
