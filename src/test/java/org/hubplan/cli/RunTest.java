package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sample() {
        terminal = Terminal.withSample(folder);
    }

    @Test
    void every_line_is_answered_by_one() {
        Terminal.Answered answered = terminal.type("run @/plan -", """
                # the centre to Central East
                move --from MIB --to CE --grade DC --count 2 --reason "nearer to those it serves"

                spread --from "Central Intelligence" --to CE,CN --count 2
                undo
                redo
                totals
                options
                """);

        assertThat(answered.done()).isEqualTo("""
                ok Move 2 DC from Central Intelligence to Central East: 2 filled, 0 vacant
                ok Spread 2 posts (1 DCI, 1 DI) from Central Intelligence over 2 hubs: 2 filled, 0 vacant
                ok Undo: Spread 2 posts (1 DCI, 1 DI) from Central Intelligence over 2 hubs
                ok Redo: Spread 2 posts (1 DCI, 1 DI) from Central Intelligence over 2 hubs
                ok 673 posts, BWT 661.8 FTE, strength 521.8, vacancies 140, over 0, officers 396.3, staff 265.5, \
                £37,754,083.40 a year at 2018/19 rates
                ok 0 Baseline, 1 Preferred, phase 1""");
    }

    @Test
    void a_refused_line_says_why_and_the_run_goes_on() {
        Terminal.Answered answered = terminal.type("run @/plan", """
                move --from MIB --to XX --count 1
                move --from MIB
                fly --to CE
                move --help
                move --reason "left open
                undo
                """);

        assertThat(answered.exit()).isEqualTo(1);
        assertThat(answered.err()).isEmpty();
        assertThat(answered.out().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("refused There is no hub \"XX\""),
                line -> assertThat(line).isEqualTo("refused Missing required option: '--to=HUB'"),
                line -> assertThat(line).startsWith("refused A run knows no command fly. It knows totals, compare,"),
                line -> assertThat(line).startsWith("refused Help is not a line of a run."),
                line -> assertThat(line).startsWith("refused A quote"),
                line -> assertThat(line).startsWith("ok Undo: Remove 1 DSU"));
    }

    @Test
    void json_is_answered_in_one_line_too() {
        Terminal.Answered answered = terminal.type("run @/plan", "totals --json --by kind\nlog --json\n");

        assertThat(answered.done().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("ok {\"option\":1,").endsWith("}"),
                line -> assertThat(line).startsWith("ok {\"entries\":[").endsWith("]}"));
    }

    @Test
    void lines_may_come_from_a_file() throws IOException {
        Files.writeString(folder.resolve("moves.txt"), "undo\nundo\n");

        assertThat(terminal.type("run @/plan @/moves.txt").done().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("ok "));
        assertThat(terminal.type("run @/plan @/none.txt").refused()).contains("none.txt");
    }

    @Test
    void what_a_run_did_is_there_for_the_next_command() {
        terminal.type("run @/plan -", "move --from SC4 --to SC3\n").done();

        assertThat(terminal.type("log @/plan --all --json").json().get("entries")).hasSize(17);
    }
}
