package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hubplan.change.Logged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan survives whatever becomes of the program: every change it said was kept is there afterwards.
class KilledTest {
    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void every_change_said_to_be_kept_outlives_five_kills() throws Exception {
        killed(5, Duration.ofMillis(400));
    }

    /// Long enough for space in the file to be used again many times over.
    @Test
    @Tag("nightly")
    void every_change_said_to_be_kept_outlives_a_hundred_kills() throws Exception {
        killed(100, Duration.ofSeconds(2));
    }

    private void killed(int times, Duration longest) throws Exception {
        Path path = folder.resolve("plan.hubplan");
        Plans.small(path).close();
        for (int time = 1; time <= times; time++) {
            long kept = runAndKill(path, random.nextLong(longest.toMillis()));
            try (PlanFile file = PlanFile.open(path)) {
                List<Logged> log = file.asOpened().log();
                assertThat((long) log.size()).as("entries after kill %d", time).isBetween(kept, kept + 1);
                assertThat(file.verify()).isEqualTo(new Verdict.Intact(log.size(), log.getLast().hash()));
            }
            try (var beside = Files.list(folder)) {
                assertThat(beside).containsExactlyInAnyOrder(path, output());
            }
        }
    }

    /// @return the newest entry it said was kept
    private long runAndKill(Path path, long millisAfterFirst) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        MovesUntilKilled.class.getName(),
                        path.toString())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
        try {
            while (Files.size(output()) == 0) {
                assertThat(process.isAlive()).as("the process runs").isTrue();
                Thread.sleep(1);
            }
            Thread.sleep(millisAfterFirst);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        List<String> said = Files.readAllLines(output());
        assertThat(said).allMatch(line -> line.startsWith("ok "));
        return Long.parseLong(said.getLast().substring(3));
    }

    private Path output() {
        return folder.resolve("said.txt");
    }
}
