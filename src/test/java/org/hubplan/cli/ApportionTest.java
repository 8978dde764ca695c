package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hubplan.fixture.Groups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApportionTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void a_plan_begun_with_groups() throws IOException {
        terminal = new Terminal(folder);
        Files.writeString(folder.resolve("groups.csv"), Groups.CSV);
        terminal.type("import @/plan @/groups.csv --as groups").done();
    }

    @Test
    void four_posts_fall_2_1_1_0_0_with_exact_quotas() {
        JsonNode answer = terminal.type("apportion @/plan --posts 4 --json").json();

        assertThat(answer.toString()).isEqualTo("{\"posts\":4,\"method\":\"largest-remainder\","
                + "\"weight\":\"Non-funded BWT\",\"groups\":["
                + "{\"name\":\"Frontline Policing\",\"weight\":260,\"quota\":\"2\",\"posts\":2},"
                + "{\"name\":\"Met Operations\",\"weight\":120,\"quota\":\"12/13\",\"posts\":1},"
                + "{\"name\":\"Specialist Operations\",\"weight\":90,\"quota\":\"9/13\",\"posts\":1},"
                + "{\"name\":\"Professionalism\",\"weight\":40,\"quota\":\"4/13\",\"posts\":0},"
                + "{\"name\":\"Met HQ\",\"weight\":10,\"quota\":\"1/13\",\"posts\":0}],"
                + "\"gainsNext\":\"Frontline Policing\",\"losesNext\":\"Frontline Policing\"}");
    }

    @Test
    void the_receiving_group_can_stand_aside_and_others_be_bound() {
        assertThat(terminal.type("apportion @/plan --posts 4 --without \"met operations\" --floor \"Met HQ=1\"").done())
                .isEqualTo("""
                        4 posts by Non-funded BWT, largest remainder

                        Business group         Non-funded BWT  Quota      ≈  Posts
                        Frontline Policing                260   13/5  2.600      2
                        Specialist Operations              90   9/10  0.900      1
                        Professionalism                    40    2/5  0.400      0
                        Met HQ                             10   1/10  0.100      1

                        One post more would go to Frontline Policing; with one fewer, Specialist Operations would lose one.""");
    }

    @Test
    void a_plan_without_groups_says_how_to_get_them() throws IOException {
        Files.writeString(folder.resolve("rates.csv"), "Grade,Year,Cost\nDC,2019/20,62000\n");
        terminal.type("import @/other @/rates.csv").done();
        assertThat(terminal.type("apportion @/other --posts 4").refused())
                .isEqualTo("This plan has no business groups yet. Import them first: hubplan import PLAN FILE --as groups.");
    }

    @Test
    void the_sample_has_the_groups_of_its_paper() throws IOException {
        Terminal sampled = Terminal.withSample(Files.createDirectory(folder.resolve("sample")));
        assertThat(sampled.type("run @/plan", "apportion --posts 4\n").done())
                .isEqualTo("ok Frontline Policing 2, Met Operations 1, Specialist Operations 1, Professionalism 0, Met HQ 0");
    }

    /// The option finds 4 DI and a DCI, and gives a DSU up: 4 net, 5 gross.
    @Test
    void by_grade_each_grade_the_option_finds_is_shared_by_itself() throws IOException {
        Terminal sampled = Terminal.withSample(Files.createDirectory(folder.resolve("sample")));

        assertThat(sampled.type("apportion @/plan --posts 4 --by grade").done()).isEqualTo("""
                4 posts by Non-funded BWT, largest remainder, each grade by itself

                Business group         Non-funded BWT  DSU  DCI  DI  Posts
                Frontline Policing                260   −1    1   2      2
                Met Operations                    120    0    0   1      1
                Specialist Operations              90    0    0   1      1
                Professionalism                    40    0    0   0      0
                Met HQ                             10    0    0   0      0""");
        assertThat(sampled.type("apportion @/plan --posts 5 --by grade --json").json().at("/groups/0"))
                .hasToString("{\"name\":\"Frontline Policing\",\"weight\":260,\"quota\":\"5/2\",\"posts\":3,"
                        + "\"byGrade\":{\"DCI\":1,\"DI\":2}}");
        assertThat(sampled.type("apportion @/plan --posts 6 --by grade").refused()).isEqualTo(
                "The option finds 5 posts from existing ones, 4 net of those it gives up, not 6. By grade, ask for as many.");
    }

    @Test
    void what_can_not_be_shared_is_refused() {
        assertThat(terminal.type("apportion @/plan --posts 4 --cap \"Met HQ=1\" --floor \"Met HQ=2\"").refused())
                .isEqualTo("The floor of Met HQ is at least 0 and no higher than its cap. Lower it, or raise the cap.");
        assertThat(terminal.type("apportion @/plan --posts 4 --without Nobody").refused())
                .startsWith("There is no business group \"Nobody\" in this plan. Its groups are Frontline Policing, Met");
        assertThat(terminal.type("apportion @/plan --posts 4 --method dice").wrong()).contains("is none of largest-remainder");
        assertThat(terminal.type("apportion @/plan --posts 0").wrong()).contains("is not a whole number from 1");
    }

    @Test
    void without_a_number_it_is_what_the_option_finds_net_or_gross() throws IOException {
        Terminal sampled = Terminal.withSample(Files.createDirectory(folder.resolve("sample")));

        assertThat(sampled.type("apportion @/plan").done()).startsWith("4 posts by Non-funded BWT");
        assertThat(sampled.type("apportion @/plan --gross").done()).startsWith("5 posts by Non-funded BWT");
        assertThat(sampled.type("apportion @/plan --gross --by grade").done()).startsWith("5 posts").doesNotContain("DSU");
        assertThat(sampled.type("apportion @/plan --net --by grade").done()).startsWith("4 posts").contains("DSU");
        assertThat(sampled.type("apportion @/plan --net --gross").wrong()).contains("mutually exclusive");
        assertThat(terminal.type("apportion @/plan").refused())
                .isEqualTo("The option finds no posts from existing ones. Say how many: --posts N.");
    }

    /// The groups' 33,320 FTE stay: Met Operations gives one post and gets four with Met Intelligence.
    @Test
    void carried_out_it_is_a_change_with_one_undo_and_the_groups_bwt_is_less_by_what_they_give() throws IOException {
        Terminal sampled = Terminal.withSample(Files.createDirectory(folder.resolve("sample")));
        String before = sampled.type("totals @/plan --by group --json").done();
        JsonNode done = sampled.type("apportion @/plan --net --carry-out --reason \"PCD 484\" --json").json();

        assertThat(done.at("/kind").asText()).isEqualTo("apportion");
        assertThat(done.at("/reason").asText()).isEqualTo("PCD 484");
        assertThat(done.at("/words").asText()).isEqualTo("Find 4 posts from business groups by non-funded BWT, largest"
                + " remainder: Frontline Policing 2, Met Operations 1, Specialist Operations 1");
        assertThat(done.at("/groups/1/quota").asText()).isEqualTo("12/13");
        assertThat(sampled.type("totals @/plan --by group").done()).endsWith("""
                Business group            BWT  Gives  Gets  BWT after
                Frontline Policing     21,260      2     0     21,258
                Met Operations          5,320      1     4      5,323
                Specialist Operations   4,790      1     0      4,789
                Professionalism         1,340      0     0      1,340
                Met HQ                    610      0     0        610
                -----------------------------------------------------
                Total                  33,320      4     4     33,320""");
        assertThat(sampled.type("apportion @/plan --posts 4 --json").json().at("/groups/0/weight").asInt()).isEqualTo(260);
        sampled.type("undo @/plan").done();
        assertThat(sampled.type("totals @/plan --by group --json").done()).isEqualTo(before);
    }

    @Test
    void posts_of_the_giving_groups_that_are_in_the_plan_stay_and_the_answer_says_so() throws IOException {
        Terminal sampled = Terminal.withSample(Files.createDirectory(folder.resolve("sample")));
        Terminal.Answered done = sampled.type("apportion @/plan --net --carry-out");

        assertThat(done.err()).contains("Posts of the giving groups are in this plan: Frontline Policing (24)."
                + " They stay; what is given goes off the groups' lines.");
        assertThat(sampled.type("apportion @/plan --net --take-vacant --carry-out").refused())
                .isEqualTo("Which vacant posts go, only their grades can tell. Use --take-vacant with --by grade --carry-out.");
        assertThat(sampled.type("apportion @/plan --net --by grade --take-vacant --carry-out").err())
                .contains("0 of them, vacant, were removed as part of what is given; the rest goes off the groups' lines.");
    }

    @Test
    void groups_are_set_by_hand_taken_out_or_made_of_the_commands_of_the_plan() throws IOException {
        assertThat(terminal.type("group @/plan --name Custody --funded 1,200.5 --non-funded 30").done())
                .isEqualTo("Set business group Custody: BWT 1,200.5 funded, 30 non-funded");
        assertThat(terminal.type("group @/plan --name \"met hq\" --non-funded 12").done())
                .isEqualTo("Set business group Met HQ: BWT 600 funded, 12 non-funded");
        assertThat(terminal.type("group @/plan --name Custody --remove").done()).isEqualTo("Remove business group Custody");
        assertThat(terminal.type("group @/plan --name Custody").refused())
                .isEqualTo("Say its BWT: --funded N, --non-funded N, or --remove.");
        assertThat(terminal.type("group @/plan").refused()).isEqualTo("Name the group: --name TEXT, or --from-commands.");
        assertThat(terminal.type("group @/plan --name A --funded many").wrong()).contains("is no FTE");

        Terminal sampled = Terminal.withSample(Files.createDirectory(folder.resolve("sample")));
        assertThat(sampled.type("group @/plan --from-commands").done()).startsWith("Set 12 business groups: Central");
        assertThat(terminal.type("group @/plan --from-commands").refused())
                .isEqualTo("Every post of this plan is on the BWT of Met Intelligence. Import business groups, or name them one by one.");
    }
}
