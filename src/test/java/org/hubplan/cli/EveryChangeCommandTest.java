package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command for each change an option takes of posts, people, hubs and rates.
class EveryChangeCommandTest {
    private static final List<String> LINES = List.of(
            "move --from MIB --to CE --grade DC --count 4",
            "spread --from MIB --to CE,CN --count 2",
            "transfer --from CE --grade DC --count 2 --to \"Central East BCU\"",
            "align --from MIB --grade DC --count 2 --to CE",
            "end-alignment --from MIB --count 1",
            "fill --from CE --grade DC --count 1 --with newcomers",
            "fill --from MIB --count 2 --with newcomers",
            "vacate --from MIB --grade DC --count 2",
            "leave --grade DC --count 1",
            "add --at MIB --grade \"Band E\" --in Analysis --count 2 --pay new",
            "remove --from SC1 --count 2 --pay found",
            "trade --from MIB --grade DC --state vacant --count 3 --for \"Band E\" --in Analysis",
            "regrade --from MIB --grade DC --count 2 --to DS --pay new",
            "retitle --from CE --grade DC --to \"Local analyst\"",
            "vacancy-reason --from MIB --state vacant --count 2 --to frozen",
            "edit --from CE --grade DC --count 2 --set \"function=Open Source\" --set fte=0.9 --set shift= --pay found",
            "fte --from CE --grade DC --count 2 --to 0.8 --pay found",
            "unfund --from MIB --state vacant --count 3",
            "fund --from MIB --count 2",
            "restrict --from MIB --count 2",
            "unrestrict --from MIB --count 1",
            "restrict --hub CE",
            "unrestrict --hub CE",
            "add-hub --code SC5 --name \"SC Hub 5\" --kind sc --desks 30",
            "rename-hub --hub SC5 --to Annex",
            "set-desks --hub SC5 --desks 31",
            "close-hub --hub SC5",
            "set-rate --grade DC --year 2018/19 --to 62400.50 --basis \"pay award\"",
            "uprate --from 2018/19 --to 2019/20 --award 2 --officer-pension 31");

    @TempDir
    private Path folder;

    @Test
    void there_is_one_for_each_kind_in_a_run_too() {
        Terminal terminal = Terminal.withSample(folder);
        String answers = terminal.type("run @/plan -", String.join("\n", LINES) + "\n").done();

        assertThat(answers.lines()).hasSameSizeAs(LINES).allMatch(line -> line.startsWith("ok "));
        assertThat(terminal.type("log @/plan --json").json().get("entries").findValuesAsText("kind")).contains(
                "move", "spread", "transfer", "align", "end-alignment", "fill", "fill-posts", "vacate", "leave", "add",
                "remove", "trade", "regrade", "retitle", "vacancy-reason", "edit", "fte", "fund", "restrict", "restrict-hub", "add-hub",
                "rename-hub", "set-desks", "close-hub", "set-rate", "uprate");
    }

    @Test
    void each_can_be_undone_one_by_one_down_to_the_sample() {
        Terminal terminal = Terminal.withSample(folder);
        String before = terminal.type("totals @/plan --json").done();
        terminal.type("run @/plan -", String.join("\n", LINES) + "\n").done();

        terminal.type("run @/plan -", "undo\n".repeat(LINES.size())).done();

        assertThat(terminal.type("totals @/plan --json").done()).isEqualTo(before);
    }

    @Test
    void each_says_what_it_does_with_an_example() {
        for (String line : LINES) {
            String name = line.substring(0, line.indexOf(' '));
            assertThat(new Terminal(folder).type(name + " --help").done())
                    .contains("PLAN", "--option", "--reason", "--effective", "--json", "hubplan " + name + " my-plan");
        }
    }
}
