package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can't be written is refused before anything is tried. An administrator may write any file he is told not
/// to, so for him the read-only file lies on a read-only mount, where he may make one.
class ReadOnlyTest {
    private static final String READ_ONLY = "The plan plan.hubplan is read-only, so no change could be kept."
            + " Save a copy of the file elsewhere and open that.";

    @TempDir
    Path folder;

    @Test
    void a_plan_on_a_read_only_mount_is_refused() throws Exception {
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder.toString()), "No right to mount: skipped");
        try {
            Path path = folder.resolve("plan.hubplan");
            Plans.small(path).close();
            byte[] before = Files.readAllBytes(path);
            assertThat(ran("mount", "-o", "remount,ro", folder.toString())).isTrue();

            assertThatThrownBy(() -> PlanFile.open(path)).isInstanceOf(PlanFileRefused.class).hasMessage(READ_ONLY);
            Path another = folder.resolve("another.hubplan");
            assertThatThrownBy(() -> Plans.small(another))
                    .isInstanceOf(PlanFileRefused.class)
                    .hasMessageStartingWith("another.hubplan can't be written in the folder " + folder + ".");
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(path);
            }
        } finally {
            assertThat(ran("umount", folder.toString())).isTrue();
        }
    }

    @Test
    void a_plan_marked_read_only_is_refused() throws IOException {
        Path path = folder.resolve("plan.hubplan");
        Plans.small(path).close();
        assertThat(path.toFile().setReadOnly()).isTrue();
        try {
            assumeFalse(Files.isWritable(path), "An administrator may write it all the same: skipped");
            assertThatThrownBy(() -> PlanFile.open(path)).isInstanceOf(PlanFileRefused.class).hasMessage(READ_ONLY);
        } finally {
            assertThat(path.toFile().setWritable(true)).isTrue();
        }
    }

    /// A plan needs no room beside it, so it can be worked on where no other file may be made.
    @Test
    void a_plan_in_a_folder_that_takes_no_files_opens_all_the_same() throws Exception {
        Path path = folder.resolve("plan.hubplan");
        Plans.small(path).close();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            try (PlanFile file = PlanFile.open(path)) {
                file.append(Plans.move(2));
            }
            try (PlanFile file = PlanFile.open(path)) {
                assertThat(file.asOpened().log()).hasSize(2);
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private static boolean ran(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
