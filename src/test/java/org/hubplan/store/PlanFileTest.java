package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.Logged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    @TempDir
    Path folder;

    @Test
    void a_plan_reads_back_as_it_was_made() throws IOException {
        Path path = folder.resolve("a b; c.hubplan");
        StoredPlan made;
        try (PlanFile file = Plans.small(path)) {
            made = file.asOpened();
        }
        try (PlanFile file = PlanFile.open(path)) {
            assertThat(file.asOpened()).isEqualTo(made);
            assertThat(file.asOpened().first()).isEqualTo(Plans.small());
        }
        assertThat(Files.list(folder)).containsExactly(path);
    }

    @Test
    void what_was_appended_is_there_on_reopening() {
        Path path = folder.resolve("x.hubplan");
        Logged logged;
        try (PlanFile file = Plans.small(path)) {
            logged = file.append(Plans.move(2));
        }
        try (PlanFile file = PlanFile.open(path)) {
            assertThat(file.asOpened().log()).hasSize(2).contains(logged);
        }
    }
}
