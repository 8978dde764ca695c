package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more: here a process that may write no longer file than 2 MB.
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void a_change_the_disk_does_not_take_is_refused_and_all_before_it_is_kept() throws Exception {
        assumeTrue(File.separatorChar == '/', "Only a Unix shell limits a file's length: skipped");
        Path path = folder.resolve("plan.hubplan");
        Plans.small(path).close();

        Path output = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        "sh", "-c", "ulimit -f 4096; exec \"$0\" \"$@\"",
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        MovesUntilKilled.class.getName(),
                        path.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);

        List<String> said = Files.readAllLines(output);
        long kept = said.stream().filter(line -> line.startsWith("ok ")).count() + 1;
        assertThat(said).anyMatch(line -> line.contains("PlanFileRefused: The change could not be written to plan.hubplan."
                + " Nothing has changed; check that its disk is there and not full, and open the plan again."));
        try (PlanFile file = PlanFile.open(path)) {
            assertThat((long) file.asOpened().log().size()).isBetween(kept, kept + 1);
            assertThat(file.verify()).isInstanceOf(Verdict.Intact.class);
            assertThat(file.append(Plans.move(file.asOpened().log().size() + 1L)).hash()).hasSize(64);
        }
    }
}
