package org.hubplan.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.hubplan.ledger.Scope;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Needs the toolkit for its background work only.
@ExtendWith(ApplicationExtension.class)
class PlansViewModelTest {
    private static final PlanSettings MINE = PlanSettings.named("Mine", "A. Planner");

    @TempDir
    private Path folder;

    private PlansViewModel plans;
    private Work work;

    @Start
    void nothingToShow(Stage stage) {}

    @BeforeEach
    void start() {
        work = new Work();
        plans = new PlansViewModel(
                new DataFolder(folder.resolve("own")),
                new Memory(folder.resolve("own/window.properties")),
                work,
                Clock.systemDefaultZone());
    }

    @AfterEach
    void stop() {
        ask(plans::close);
        work.close();
    }

    @Test
    void the_first_start_makes_the_sample_and_the_next_opens_the_plan_used_last() {
        ask(plans::openLast);
        assertThat(open().now().settings().invented()).isTrue();
        assertThat(open().standing().ledger().total(Scope.EVERYTHING).posts()).isEqualTo(673);

        Path mine = folder.resolve("mine.hubplan");
        ask(() -> plans.create(mine, MINE));
        stop();
        start();
        ask(plans::openLast);
        assertThat(open().session().path()).isEqualTo(mine);
        assertThat(plans.recentProperty().get()).hasSize(2).startsWith(mine);
    }

    @Test
    void a_new_plan_has_hubs_rates_and_an_option_to_work_in_but_no_posts() {
        ask(() -> plans.create(folder.resolve("mine.hubplan"), MINE));

        assertThat(open().now().settings()).isEqualTo(MINE);
        assertThat(open().now().current()).isEqualTo(1);
        assertThat(open().standing().plan().hubs()).hasSize(20);
        assertThat(open().standing().plan().posts()).isEmpty();
    }

    @Test
    void a_file_that_is_no_plan_is_refused_in_plain_words_and_the_open_plan_stays() throws IOException {
        Path mine = folder.resolve("mine.hubplan");
        ask(() -> plans.create(mine, MINE));
        Path letter = Files.writeString(folder.resolve("letter.hubplan"), "Dear colleague");

        ask(() -> plans.open(letter));

        assertThat(plans.troubleProperty().get())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("letter.hubplan").doesNotContain("Exception"));
        assertThat(open().session().path()).isEqualTo(mine);
    }

    @Test
    void a_plan_that_is_gone_is_said_to_be_and_stays_listed_until_found_or_taken_off() throws IOException {
        Path mine = folder.resolve("mine.hubplan");
        ask(() -> plans.create(mine, MINE));
        stop();
        Files.delete(mine);
        start();

        ask(plans::openLast);

        assertThat(plans.openProperty().get()).isEmpty();
        assertThat(plans.troubleProperty().get())
                .hasValueSatisfying(words -> assertThat(words).contains(mine.toString()));
        assertThat(plans.recentPlans()).containsExactly(new RecentPlan(mine, MINE.name(), Optional.empty()));

        ask(() -> plans.forget(mine));
        assertThat(plans.recentPlans()).isEmpty();
    }

    @Test
    void a_plan_that_was_moved_is_found_again_and_listed_at_its_new_place() throws IOException {
        Path mine = folder.resolve("mine.hubplan");
        ask(() -> plans.create(mine, MINE));
        stop();
        Path elsewhere = Files.move(mine, folder.resolve("elsewhere.hubplan"));
        start();

        ask(() -> plans.findAgain(mine, elsewhere));

        assertThat(open().now().settings()).isEqualTo(MINE);
        assertThat(plans.recentPlans())
                .containsExactly(new RecentPlan(
                        elsewhere,
                        MINE.name(),
                        Optional.of(Files.getLastModifiedTime(elsewhere).toInstant())));
    }

    private PlanModel open() {
        return plans.openProperty().get().orElseThrow();
    }

    /// Asks on the JavaFX thread, and waits for the work this starts.
    private void ask(Runnable verb) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, verb);
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> work.jobs().isEmpty());
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
