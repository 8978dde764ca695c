package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Logged;
import org.hubplan.fixture.BigPlan;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    @TempDir
    Path folder;

    @Test
    void a_plan_reads_back_as_it_was_made() {
        Path path = folder.resolve("plan.hubplan");
        StoredPlan made;
        try (PlanFile file =
                PlanFile.create(path, Plans.SETTINGS, WholePlan.withEverything(), Plans.OPTIONS, Plans.began())) {
            made = file.asOpened();
        }
        assertThat(made.first()).isEqualTo(WholePlan.withEverything());
        assertThat(made.current()).isEqualTo(1);
        assertThat(reopened(path)).isEqualTo(made);
    }

    @Test
    void every_change_undo_and_redo_reads_back_as_it_was_written() {
        Path path = folder.resolve("plan.hubplan");
        List<Logged> written = new ArrayList<>();
        try (PlanFile file = Plans.small(path)) {
            written.addAll(file.asOpened().log());
            for (Change change : EveryChange.byJson().values()) {
                written.add(file.append(Plans.entry(written.size() + 1, 1, new Act.Did(change))));
            }
            long last = written.size();
            written.add(file.append(Plans.entry(last + 1, 1, new Act.Undid(last))));
            written.add(file.append(Plans.entry(last + 2, 1, new Act.Redid(last))));
        }
        assertThat(reopened(path).log()).isEqualTo(written);
    }

    @Test
    void settings_and_the_current_option_stay_as_last_saved() {
        Path path = folder.resolve("plan.hubplan");
        PlanSettings renamed = PlanSettings.named("Another name", "B. Planner");
        try (PlanFile file = Plans.small(path)) {
            file.save(renamed);
            file.saveCurrent(0);
        }
        assertThat(reopened(path).settings()).isEqualTo(renamed);
        assertThat(reopened(path).current()).isZero();
    }

    @Test
    void a_large_import_is_one_entry() {
        Path path = folder.resolve("plan.hubplan");
        Plan many = BigPlan.of(20_000);
        Change read = new ImportPosts("large 𝄞.xlsx", many.posts().toList(), List.of());
        assertThat(ChangeJson.write(read).length()).isGreaterThan(3 * LogTable.PIECE);
        Logged logged;
        try (PlanFile file = Plans.small(path)) {
            logged = file.append(Plans.entry(2, 0, new Act.Did(read)));
        }
        assertThat(reopened(path).log().getLast()).isEqualTo(logged);
    }

    @Test
    void a_plan_of_many_posts_and_entries_opens_again() {
        Path path = folder.resolve("plan.hubplan");
        Plan many = BigPlan.of(5_000);
        try (PlanFile file = PlanFile.create(path, Plans.SETTINGS, many, Plans.OPTIONS, Plans.began())) {
            for (long n = 2; n <= 2_500; n++) {
                file.append(Plans.move(n));
            }
        }
        assertThat(reopened(path).first()).isEqualTo(many);
        assertThat(reopened(path).log()).hasSize(2_500);
    }

    @Test
    void a_plan_whose_tables_h2_has_measured_opens_again() {
        Path path = folder.resolve("plan.hubplan");
        Plans.small(path).close();
        try (PlanDatabase database = PlanDatabase.open(path)) {
            database.sql().execute("analyze");
            database.commit();
        }
        assertThat(reopened(path).first()).isEqualTo(Plans.small());
    }

    @Test
    void any_name_a_disk_takes_will_do() throws IOException {
        for (String name : List.of("a b", "a;INIT=x", "~", "über £ 你", "50%", "a\\b", "x".repeat(240))) {
            Path path = folder.resolve(name + ".hubplan");
            Plans.small(path).close();
            assertThat(reopened(path).first()).as(name).isEqualTo(Plans.small());
            assertThat(inFolder()).containsExactly(path);
            Files.delete(path);
        }
    }

    @Test
    void a_plan_is_made_only_where_nothing_is_yet() throws IOException {
        Path path = Files.writeString(folder.resolve("plan.hubplan"), "someone's");
        assertThatThrownBy(() -> Plans.small(path))
                .isInstanceOf(PlanFileRefused.class)
                .hasMessage("There is already a file " + path + ". Choose another name, or move that file away first.");
        assertThat(path).hasContent("someone's");
        assertThat(inFolder()).containsExactly(path);
    }

    @Test
    void a_plan_is_not_made_where_there_is_no_folder() throws IOException {
        Path path = folder.resolve("nowhere").resolve("plan.hubplan");
        assertThatThrownBy(() -> Plans.small(path))
                .isInstanceOf(PlanFileRefused.class)
                .hasMessage("There is no folder " + path.getParent() + ". Make it first, or choose another.");
        assertThat(inFolder()).isEmpty();
    }

    @Test
    void entries_come_in_turn_and_to_the_millisecond() {
        try (PlanFile file = Plans.small(folder.resolve("plan.hubplan"))) {
            Entry move = Plans.move(2);
            Entry tooFine = new Entry(
                    2, Instant.parse("2018-11-01T09:00:00.0001Z"), "", 1, move.act(), "", "", move.effective());
            assertThatThrownBy(() -> file.append(Plans.move(3))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> file.append(tooFine)).isInstanceOf(IllegalArgumentException.class);
            assertThat(file.append(move).entry()).isEqualTo(move);
        }
    }

    @Test
    void an_interrupted_thread_breaks_nothing() {
        Path path = folder.resolve("plan.hubplan");
        try {
            Thread.currentThread().interrupt();
            try (PlanFile file = Plans.small(path)) {
                for (long n = 2; n <= 5; n++) {
                    file.append(Plans.move(n));
                    assertThat(Thread.currentThread().isInterrupted()).isTrue();
                }
            }
            assertThat(reopened(path).log()).hasSize(5);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void a_closed_plan_takes_no_more() {
        PlanFile file = Plans.small(folder.resolve("plan.hubplan"));
        file.close();
        file.close();
        assertThatThrownBy(() -> file.append(Plans.move(2)))
                .isInstanceOf(PlanFileRefused.class)
                .hasMessage("The plan plan.hubplan is no longer open. Open it again.");
    }

    private static StoredPlan reopened(Path path) {
        try (PlanFile file = PlanFile.open(path)) {
            return file.asOpened();
        }
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
