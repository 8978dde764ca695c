package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample's option 1 leaves North East one desk short and South Area two.
class LimitsCommandTest {
    private Terminal terminal;

    @BeforeEach
    void sample(@TempDir Path folder) {
        terminal = Terminal.withSample(folder);
    }

    @Test
    void a_change_that_breaks_a_limit_says_so_beside_its_answer() {
        Terminal.Answered answered = terminal.type("move @/plan --from MIB --to NE --grade DC --state vacant --count 1");

        assertThat(answered.exit()).isZero();
        assertThat(answered.err()).contains("Limit broken: North East (NE) has 17 people and 9 vacant posts for 24 desks");
    }

    @Test
    void a_check_lists_what_is_broken_where_with_figures_and_the_way_out() {
        JsonNode answer = terminal.type("check @/plan --json").json();

        assertThat(answer.get("checks").get(0).toString()).isEqualTo("{\"rule\":\"desks\",\"place\":{\"hub\":\"NE\"},"
                + "\"figures\":{\"desksTaken\":25,\"desks\":24,\"people\":17,\"vacantPosts\":8},\"posts\":[],"
                + "\"words\":\"North East (NE) has 17 people and 8 vacant posts for 24 desks, 1 too few.\","
                + "\"wayOut\":\"Move 1 post elsewhere, or find desks and set their number.\",\"blocks\":true}");
        assertThat(answer.get("checks")).hasSize(3);
        assertThat(answer.at("/checks/2/words").textValue()).isEqualTo("New pay rests on Earmarked reserve,"
                + " which lasts to 2019/20: £206,000 of 2020/21 is a pressure nobody has met.");
        assertThat(answer.get("submittable").booleanValue()).isFalse();
        assertThat(answer.get("blocking").intValue()).isEqualTo(2);
    }

    @Test
    void the_baseline_breaks_nothing_and_says_so() {
        assertThat(terminal.type("check @/plan --option 0").done()).isEqualTo("No limit is broken.");
        assertThat(terminal.type("check @/plan --option 0 --json").json().toString())
                .isEqualTo("{\"option\":0,\"submittable\":true,\"blocking\":0,\"warning\":0,\"checks\":[]}");
    }

    @Test
    void a_limit_that_only_warns_is_listed_and_does_not_block() {
        terminal.type("limit @/plan --set desks=warns").done();

        JsonNode answer = terminal.type("check @/plan --json").json();
        assertThat(answer.get("submittable").booleanValue()).isTrue();
        assertThat(answer.get("warning").intValue()).isEqualTo(3);
    }

    @Test
    void limits_are_set_in_one_go_and_logged() {
        assertThat(terminal.type("limit @/plan --set cap=on --set desks=off --cap 2.5 --hub \"central east\""
                        + " --minimum 30 --desks 40 --others 6 --supervise function --fence --grade dc --function research")
                .done())
                .isEqualTo("Set limits: Desks is off; Cap on change blocks; CE minimum 30; CE desks 40; "
                        + "1 supervisor to 6; supervisors in each function; cap 2.5 %; ring fence around DC in Research");

        JsonNode limits = terminal.type("limit @/plan --json").json();
        assertThat(limits.get("hubs").toString())
                .isEqualTo("[{\"hub\":\"CE\",\"minimumFte\":30,\"maximumFte\":null,\"desks\":40}]");
        assertThat(limits.get("limits").get("cap").textValue()).isEqualTo("blocks");
        assertThat(limits.get("ringFences").toString())
                .isEqualTo("[{\"function\":\"Research\",\"grade\":\"DC\",\"posts\":[]}]");
        JsonNode log = terminal.type("log @/plan --option 0 --json").json().get("entries");
        assertThat(log.get(log.size() - 1).get("kind").textValue()).isEqualTo("limits");
    }

    @Test
    void ring_fenced_posts_that_moved_are_named_by_stack() {
        terminal.type("limit @/plan --fence --function Research").done();

        JsonNode fenced = terminal.type("check @/plan --json").json().get("checks").get(2);
        assertThat(fenced.get("rule").textValue()).isEqualTo("ring-fenced");
        assertThat(fenced.get("place").toString())
                .isEqualTo("{\"hub\":\"MIB\",\"function\":\"Research\",\"grade\":\"DS\"}");
        assertThat(fenced.get("posts")).hasSize(2);
        assertThat(terminal.type("limit @/plan --no-fence --function research").done())
                .isEqualTo("Set limits: no ring fence around Research");
        assertThat(terminal.type("check @/plan --json").json().get("checks")).hasSize(3);
    }

    @Test
    void numbers_go_away_again() {
        terminal.type("limit @/plan --hub NE --desks 25 --maximum 24").done();
        assertThat(terminal.type("check @/plan").done()).contains("above its maximum of 24").doesNotContain("24 desks");

        terminal.type("limit @/plan --hub NE --desks none --maximum none").done();
        assertThat(terminal.type("limit @/plan --json").json().get("hubs")).isEmpty();
    }

    @Test
    void what_can_not_be_set_is_refused_with_what_can() {
        assertThat(terminal.type("limit @/plan --set moon=on").refused())
                .startsWith("There is no limit \"moon\". Limits are hub-minimum, hub-maximum, desks,");
        assertThat(terminal.type("limit @/plan --set cap=maybe").refused())
                .isEqualTo("A limit is off, warns, blocks or on, and not \"maybe\".");
        assertThat(terminal.type("limit @/plan --hub NE --minimum 20 --maximum 10").refused())
                .isEqualTo("A hub's minimum can't be above its maximum. Set both, or one to none.");
        assertThat(terminal.type("limit @/plan --minimum 20").refused())
                .isEqualTo("--hub and one of --minimum, --maximum and --desks go together.");
        assertThat(terminal.type("limit @/plan --cap 2.55").wrong()).contains("is not percent, such as 2.5");
        assertThat(terminal.type("limit @/plan --set cap=off").refused())
                .isEqualTo("The plan is held to these limits already. Set another number, or switch a limit.");
    }
}
