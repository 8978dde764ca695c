package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// November's workbook has five DC at Central Intelligence; option 1 moves MI1 and MI2 (entry 2) and MI3 (entry 3) to
/// Central East, and MI4 to SC Hub 1 (entry 4). December's (entry 5) has MI1 in North Area, MI3 at Central East.
class ReplayCommandTest {
    private static final String HEADINGS = "Post No,Rank/Band,Hub,Function,FTE,Funded,Status\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void twoMonths() throws IOException {
        terminal = new Terminal(folder);
        write("november.csv", "MI1,DC,MIB,Research", "MI2,DC,MIB,Research", "MI3,DC,MIB,Tasking", "MI4,DC,MIB,Covert",
                "MI5,DC,MIB,Covert");
        write("december.csv", "MI1,DC,NA,Research", "MI2,DC,MIB,Research", "MI3,DC,CE,Tasking", "MI4,DC,MIB,Covert",
                "MI5,DC,MIB,Covert");
        terminal.type("import @/plan @/november.csv").done();
        terminal.type("move @/plan --from MIB --to CE --function Research").done();
        terminal.type("move @/plan --from MIB --to CE --function Tasking").done();
        terminal.type("move @/plan --from MIB --to SC1 --function Covert --count 1").done();
        terminal.type("import @/plan @/december.csv").done();
    }

    @Test
    void replay_says_how_each_change_fits_december() {
        assertThat(terminal.type("replay @/plan").done()).isEqualTo("""
                N  Change                                               Outcome                            Why
                2  Move 2 DC from Central Intelligence to Central East  1 of 2 still valid, 1 in conflict  \
                Post MI1: hub was Central Intelligence, wanted Central East, is North Area
                3  Move 1 DC from Central Intelligence to Central East  done already
                4  Move 1 DC from Central Intelligence to SC Hub 1      still valid

                2 of 3 changes of option 1 need a look""");
    }

    @Test
    void replay_answers_in_stable_keys() {
        JsonNode json = terminal.type("replay @/plan --json").json();
        JsonNode first = json.get("lines").get(0);

        assertThat(json.get("toLookAt").intValue()).isEqualTo(2);
        assertThat(json.get("undecided").intValue()).isEqualTo(1);
        assertThat(first.get("n").intValue()).isEqualTo(2);
        assertThat(first.get("outcome").textValue()).isEqualTo("conflict");
        assertThat(first.get("valid").intValue()).isEqualTo(1);
        assertThat(first.get("conflict").intValue()).isEqualTo(1);
        assertThat(first.get("clashes")).hasToString("[{\"of\":\"Post MI1\",\"field\":\"hub\","
                + "\"was\":\"Central Intelligence\",\"wanted\":\"Central East\",\"is\":\"North Area\"}]");
        assertThat(first.get("choices")).hasToString("[\"keep\",\"what-fits\",\"drop\"]");
        assertThat(first.get("choice").textValue()).isEmpty();
        assertThat(json.get("lines").findValuesAsText("outcome")).containsExactly("conflict", "done", "valid");
    }

    @Test
    void a_conflict_is_settled_by_what_is_said_and_refused_until_then() {
        assertThat(terminal.type("settle @/plan").refused()).startsWith("One change is to be decided: 2, Move 2 DC");
        assertThat(terminal.type("settle @/plan --what-fits 2").done())
                .isEqualTo("Settle changes on the new baseline: 1 stands, 1 cut to what fits, 1 dropped");
        assertThat(postsAt("CE", "NA", "SC1", "MIB")).containsExactly(2, 1, 1, 1);
        assertThat(terminal.type("replay @/plan --json").json().get("toLookAt").intValue()).isZero();
        assertThat(terminal.type("undo @/plan").done()).startsWith("Undo: Settle changes");
        assertThat(postsAt("CE", "NA", "SC1", "MIB")).containsExactly(3, 0, 1, 1);
    }

    @Test
    void all_conflicts_are_settled_alike() {
        terminal.type("settle @/plan --all-conflicts drop").done();

        assertThat(postsAt("CE", "NA", "SC1", "MIB")).containsExactly(1, 1, 1, 2);
    }

    @Test
    void a_change_is_kept_or_dropped_not_both() {
        assertThat(terminal.type("settle @/plan --keep 2 --drop 2").refused()).startsWith("Change 2 is named twice.");
        assertThat(terminal.type("settle @/plan --all-conflicts maybe").wrong()).contains("maybe");
    }

    @Test
    void replay_and_settle_are_lines_of_a_run() {
        assertThat(terminal.type("run @/plan -", "replay\nsettle --all-conflicts keep\nreplay\n").done()).isEqualTo("""
                ok 2 of 3 changes of option 1 need a look
                ok Settle changes on the new baseline: 2 stand, 1 dropped
                ok 0 of 2 changes of option 1 need a look""");
    }

    @Test
    void changes_are_taken_across_and_a_conflict_is_named_until_it_is_decided() {
        terminal.type("settle @/plan --all-conflicts drop").done();
        option2();
        terminal.type("move @/plan --option 2 --from MIB --to NE --function Covert --count 1").done();
        String take = "take @/plan --from 1 --to 2 4";

        assertThat(terminal.type(take).refused()).startsWith("One change is to be decided: 4, Move 1 DC from Central"
                + " Intelligence to SC Hub 1, is in conflict (Post MI4: hub was Central Intelligence, wanted SC Hub 1,"
                + " is North East).");
        JsonNode line = terminal.type(take + " --dry-run --json").json().get("lines").get(0);
        assertThat(line.get("outcome").textValue()).isEqualTo("conflict");
        assertThat(line.get("taken").booleanValue()).isFalse();
        assertThat(terminal.type(take + " --only-what-fits").refused()).startsWith("Option 2 Second has all of it");
        assertThat(terminal.type(take + " --as-is").done()).startsWith("Take 1 change across; the last is ");
        assertThat(terminal.type(take + " --as-is --only-what-fits").refused()).contains("Choose one.");
    }

    /// The sample's option, exported as the workbook it would lead to and imported as next month's: all but the removal
    /// came true, since a workbook says nothing of posts it hasn't, and so the option settles without a question.
    @Test
    void what_came_true_is_done_already() throws IOException {
        Terminal sample = Terminal.withSample(Files.createDirectory(folder.resolve("sample")));
        sample.type("export @/plan @/came-true.csv").done();
        sample.type("import @/plan @/came-true.csv").done();
        JsonNode lines = sample.type("replay @/plan --json").json().get("lines");

        List<String> kinds = new ArrayList<>();
        lines.forEach(line -> kinds.add(
                line.get("words").textValue().split(" ")[0] + " " + line.get("outcome").textValue()));
        assertThat(kinds).filteredOn(kind -> !kind.startsWith("Set"))
                .contains("Remove valid").filteredOn(kind -> !kind.startsWith("Remove"))
                .isNotEmpty().allMatch(kind -> kind.endsWith(" done"));
        assertThat(sample.type("settle @/plan").done()).endsWith(" dropped");
        assertThat(sample.type("replay @/plan --json").json().get("toLookAt").intValue()).isZero();
    }

    private void option2() {
        try (Session session = Session.open(folder.resolve("plan.hubplan"), Terminal.CLOCK)) {
            session.options().branch(1, 0, "Second");
        }
    }

    private List<Integer> postsAt(String... hubs) {
        JsonNode rows = terminal.type("totals @/plan --json").json().get("rows");
        return List.of(hubs).stream().map(hub -> {
            for (JsonNode row : rows) {
                if (row.get("key").textValue().equals(hub)) {
                    return row.get("posts").intValue();
                }
            }
            throw new AssertionError("No line for " + hub);
        }).toList();
    }

    private void write(String name, String... posts) throws IOException {
        StringBuilder file = new StringBuilder(HEADINGS);
        List.of(posts).forEach(post -> file.append(post).append(",1,Y,Filled\n"));
        Files.writeString(folder.resolve(name), file);
    }
}
