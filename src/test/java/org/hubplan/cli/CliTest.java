package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(folder);
    }

    @Test
    void a_sample_is_written_with_its_suffix_and_says_it_is_invented() {
        assertThat(terminal.type("sample pcd484 @/plan").done())
                .isEqualTo("Wrote " + folder.resolve("plan.hubplan") + ", with 664 posts. Its figures are invented.");
        assertThat(folder.resolve("plan.hubplan")).isRegularFile();
        assertThat(terminal.type("options @/plan.hubplan").done()).contains("Preferred, phase 1");
    }

    @Test
    void an_unknown_sample_is_refused_with_those_there_are() {
        assertThat(terminal.type("sample icpt @/plan").refused())
                .isEqualTo("There is no sample \"icpt\". There is pcd484.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_sample_is_written_over_a_plan_only_by_force() {
        terminal.type("sample pcd484 @/plan").done();
        terminal.type("move @/plan --from MIB --to CE --count 1").done();

        assertThat(terminal.type("sample pcd484 @/plan").refused()).contains("is there already", "--force");
        assertThat(terminal.type("log @/plan --all --json").json().get("entries")).hasSize(17);

        terminal.type("sample pcd484 @/plan --force").done();
        assertThat(terminal.type("log @/plan --all --json").json().get("entries")).hasSize(16);
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("plan.hubplan"));
    }

    @Test
    void a_plan_that_is_not_there_is_refused_and_not_made() {
        assertThat(terminal.type("totals @/none").refused()).contains("none.hubplan");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_not_a_plan_is_refused_and_left_alone() throws IOException {
        Files.writeString(folder.resolve("notes.hubplan"), "not a plan");

        assertThat(terminal.type("totals @/notes").refused()).contains("notes.hubplan").doesNotContain("\tat ");
        assertThat(folder.resolve("notes.hubplan")).hasContent("not a plan");
    }

    @Test
    void wrong_usage_is_said_in_plain_words_with_where_to_look() {
        assertThat(terminal.type("fly").wrong()).isEqualTo("There is no command fly.%nSee hubplan --help.".formatted());
        assertThat(terminal.type("totals").wrong()).endsWith("See hubplan totals --help.");
        assertThat(terminal.type("totals @/plan --speed 9").wrong()).contains("'--speed'");
        assertThat(terminal.type("").wrong()).startsWith("Name a command.");
    }

    @Test
    void every_command_has_help_with_an_example() {
        for (String command : List.of(
                "sample", "import", "totals", "move", "spread", "run", "options", "log", "undo", "redo", "report",
                "export", "tour", "verify", "new-option", "switch-option", "rename-option", "redate-option",
                "archive-option", "restore-option", "lock-option", "unlock-option", "what-if", "keep", "discard",
                "go-to", "note", "notes", "tick", "remove-note")) {
            assertThat(terminal.type(command + " --help").done())
                    .startsWith("Usage: hubplan " + command)
                    .contains("Example", "  hubplan " + command + " ");
        }
        assertThat(terminal.type("--help").done()).contains("Commands:", "totals", "HUBPLAN_HOME");
    }

    @Test
    void it_says_its_version() {
        assertThat(terminal.type("--version").done()).startsWith("Hubplan ");
    }

    @Test
    void a_tour_is_drawn_by_whoever_can() {
        assertThat(terminal.type("tour @/plan @/pictures --json").json().get("pictures").get(0).textValue())
                .endsWith("plan.hubplan.png");
    }

    @Test
    void a_rehearsal_leaves_what_each_command_makes_and_is_not_in_the_help() {
        assertThat(terminal.type("rehearse @/rehearsal").done()).endsWith("Rehearsed in " + folder.resolve("rehearsal"));
        assertThat(folder.resolve("rehearsal")).isDirectoryContaining("glob:**/posts.xlsx")
                .isDirectoryContaining("glob:**/imported.hubplan")
                .isDirectoryContaining("glob:**/staffing.pdf");
        assertThat(terminal.type("--help").done()).doesNotContain("rehearse");
    }
}
