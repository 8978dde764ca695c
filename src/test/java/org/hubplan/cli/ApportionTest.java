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
                .isEqualTo("The floor of Met HQ is at least 0 and no higher than its cap.");
        assertThat(terminal.type("apportion @/plan --posts 4 --without Nobody").refused())
                .startsWith("There is no business group \"Nobody\" in this plan. Its groups are Frontline Policing, Met");
        assertThat(terminal.type("apportion @/plan --posts 4 --method dice").wrong()).contains("is none of largest-remainder");
        assertThat(terminal.type("apportion @/plan --posts 0").wrong()).contains("is not a whole number from 1");
    }
}
