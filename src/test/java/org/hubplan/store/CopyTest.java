package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTest {
    private static byte[] sound;

    @TempDir
    Path folder;

    private Path path;
    private Path copy;
    private PlanFile plan;

    @BeforeAll
    static void makeASoundPlan(@TempDir Path workshop) throws IOException {
        Path made = workshop.resolve("sound.hubplan");
        Plans.small(made).close();
        sound = Files.readAllBytes(made);
    }

    @BeforeEach
    void openAPlan() throws IOException {
        path = Files.write(folder.resolve("plan.hubplan"), sound);
        copy = folder.resolve("copy.hubplan");
        plan = PlanFile.open(path);
        plan.append(Plans.move(2));
    }

    @AfterEach
    void closeIt() {
        plan.close();
    }

    @Test
    void a_copy_holds_all_that_was_written_and_opens_beside_its_original() {
        plan.copyTo(copy);
        try (PlanFile copied = PlanFile.open(copy)) {
            assertThat(copied.asOpened().first()).isEqualTo(Plans.small());
            assertThat(copied.asOpened().log()).hasSize(2);
            assertThat(copied.verify()).isEqualTo(plan.verify());
        }
    }

    /// A copy is what a kill at that moment would leave: this finds every commit H2's header would have hidden.
    @Test
    void a_copy_after_any_entry_is_complete() throws IOException {
        for (long n = 3; n <= 40; n++) {
            plan.append(Plans.move(n));
            plan.copyOver(copy);
            try (PlanFile copied = PlanFile.open(copy)) {
                assertThat(copied.asOpened().log()).hasSize((int) n);
            }
        }
        assertThat(inFolder()).containsExactlyInAnyOrder(path, copy);
    }

    @Test
    void the_original_stays_open_and_its_own() throws IOException {
        plan.copyTo(copy);
        try (AnotherProcess other = AnotherProcess.opening(path)) {
            assertThat(other.said()).contains("is open in another window");
        }
        plan.append(Plans.move(3));
        plan.close();
        assertThat(PlanFile.verify(path)).isInstanceOf(Verdict.Intact.class);
        assertThat(PlanFile.verify(copy)).isInstanceOf(Verdict.Intact.class);
        assertThat(Files.size(path)).isPositive();
    }

    @Test
    void a_copy_writes_over_nothing_unless_asked() throws IOException {
        Files.writeString(copy, "someone's");
        assertRefused(() -> plan.copyTo(copy),
                "There is already a file " + copy + ". Choose another name, or move that file away first.");
        assertThat(copy).hasContent("someone's");
        plan.copyOver(copy);
        assertThat(PlanFile.verify(copy)).isEqualTo(plan.verify());
        assertThat(inFolder()).containsExactlyInAnyOrder(path, copy);
    }

    @Test
    void a_plan_is_not_copied_onto_itself() throws IOException {
        Path link = Files.createLink(folder.resolve("link.hubplan"), path);
        for (Path itself : List.of(path, link)) {
            String words = itself.getFileName() + " is the plan itself. Choose another name for the copy.";
            assertRefused(() -> plan.copyTo(itself), words);
            assertRefused(() -> plan.copyOver(itself), words);
        }
        plan.append(Plans.move(3));
    }

    @Test
    void a_copy_is_not_written_over_a_plan_in_use() throws IOException {
        plan.copyTo(copy);
        String words = "The plan copy.hubplan is open in another window or on another computer. Close it there first.";
        try (PlanFile here = PlanFile.open(copy)) {
            assertRefused(() -> plan.copyOver(copy), words);
            here.append(Plans.move(3));
        }
        try (AnotherProcess other = AnotherProcess.opening(copy)) {
            assertThat(other.said()).isEqualTo("opened");
            assertRefused(() -> plan.copyOver(copy), words);
        }
    }

    @Test
    void a_copy_is_not_written_where_there_is_no_folder() throws IOException {
        Path nowhere = folder.resolve("nowhere").resolve("copy.hubplan");
        assertRefused(() -> plan.copyTo(nowhere),
                "There is no folder " + nowhere.getParent() + ". Make it first, or choose another.");
        assertThat(inFolder()).containsExactly(path);
    }

    private static void assertRefused(Runnable copying, String words) {
        assertThatThrownBy(copying::run).isInstanceOf(PlanFileRefused.class).hasMessage(words);
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
