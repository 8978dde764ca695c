package org.hubplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hubplan as a program of its own: exit status, what goes to which stream, and what is on disk when.
class LauncherTest {
    @TempDir
    private Path folder;

    private Process started(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "org.hubplan.Launcher"));
        command.addAll(List.of(words));
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors.txt").toFile());
        program.environment().put("HUBPLAN_HOME", folder.resolve("home").toString());
        return program.start();
    }

    /// The program runs in a folder of its own, where relative parts of a class path lead nowhere.
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String answerOf(int exit, String... words) throws IOException, InterruptedException {
        Process process = started(words);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(errors()).isEqualTo(exit);
        return out;
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors.txt")).strip();
    }

    @Test
    void standard_output_holds_the_answer_and_nothing_else() throws IOException, InterruptedException {
        answerOf(0, "sample", "pcd484", "plan");
        String totals = answerOf(0, "totals", "plan", "--json");

        assertThat(totals).startsWith("{\"option\":1,").endsWith("}%n".formatted());
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_refusal_is_a_sentence_on_standard_error() throws IOException, InterruptedException {
        assertThat(answerOf(1, "totals", "none")).isEmpty();
        assertThat(errors()).contains("none.hubplan").doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_move_answered_ok_is_there_after_the_program_is_killed() throws IOException, InterruptedException {
        answerOf(0, "sample", "pcd484", "plan");
        Process run = started("run", "plan", "-");
        try (Writer lines = run.outputWriter(StandardCharsets.UTF_8);
                BufferedReader answers = run.inputReader(StandardCharsets.UTF_8)) {
            for (int move = 0; move < 5; move++) {
                lines.write("move --from MIB --to CE --count 1\n");
                lines.flush();
                assertThat(answers.readLine()).startsWith("ok Move 1 ");
            }
            run.destroyForcibly().waitFor();
        }

        assertThat(answerOf(0, "log", "plan", "--option", "1", "--json").split("\"kind\":\"move\"")).hasSize(1 + 3 + 5);
    }
}
