package org.hubplan.ui.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hubplan.exchange.Book.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hubplan.change.Held;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.session.Imported;
import org.hubplan.session.PlanFromWorkbook;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Held rows put right without a window: the screen is played by a queue.
class HeldTrayViewModelTest {
    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Work work = new Work(screen::add);
    private PlanModel plan;
    private HeldTrayViewModel model;

    @BeforeEach
    void with_three_rows_held() {
        Session session = ((Imported.Begun) PlanFromWorkbook.begin(
                        folder.resolve("plan.hubplan"),
                        PlanSettings.named("Plan", "A. Planner"),
                        Source.of(book("Posts", """
                                Post No | Rank | Hub | FTE | Status
                                P1 | DC | MIB | 1 | Filled
                                P2 | DC | LHR | 1 | Filled
                                P3 | DX | MIB | nil | Vacant
                                P4 | DS | LHR | 1 | Vacant
                                """).xlsx(folder.resolve("posts.xlsx"))),
                        Clock.systemUTC(),
                        Progress.NONE))
                .session();
        plan = new PlanModel(session);
        model = new HeldTrayViewModel(plan, work);
    }

    @AfterEach
    void close() {
        work.close();
        plan.session().close();
    }

    @Test
    void each_says_what_is_wrong_with_it_and_where() {
        assertThat(model.about()).startsWith("3 rows of posts.xlsx could not be trusted");
        assertThat(model.headings()).containsExactly("Post No", "Rank", "Hub", "FTE", "Status");
        assertThat(model.lines()).extracting(HeldLine::row, HeldLine::wrong, HeldLine::faultyColumn).containsExactly(
                tuple(3, "Hub: unknown hub", "Hub"),
                tuple(4, "Rank: unknown rank or band; FTE is not a number", "Rank"),
                tuple(5, "Hub: unknown hub", "Hub"));
    }

    @Test
    void a_row_put_right_is_a_step_of_the_baseline_and_can_be_taken_back() {
        model.write(line(4), 1, "DS");
        model.write(line(4), 3, "0.5");

        tryAgain(line(4));

        assertThat(model.wordsProperty().get()).isEqualTo("1 row is in the plan now.");
        assertThat(numbers()).containsExactlyInAnyOrder("P1", "P3");
        assertThat(model.lines()).extracting(HeldLine::row).containsExactly(3, 5);
        assertThat(plan.now().timeline(Option.BASELINE).history().done()).hasSize(1);
        assertThat(model.canTakeBack()).isTrue();

        model.takeBack();
        assertThat(numbers()).containsExactly("P1");
        assertThat(model.lines()).extracting(HeldLine::row).containsExactly(3, 4, 5);
        assertThat(model.canTakeBack()).isFalse();
    }

    @Test
    void a_row_still_held_says_what_is_wrong_now_and_keeps_what_was_typed() {
        model.write(line(4), 1, "DS");

        tryAgain(line(4));

        assertThat(model.wordsProperty().get()).isEqualTo("1 row is still held, for what is said there.");
        assertThat(line(4).wrong()).isEqualTo("FTE: FTE is not a number");
        assertThat(line(4).cell(1)).isEqualTo("DS");
        assertThat(numbers()).containsExactly("P1");
    }

    @Test
    void what_is_typed_in_one_row_stays_while_another_is_taken_in() {
        model.write(line(4), 1, "DS");
        model.write(line(3), 2, "MIB");

        tryAgain(line(3));

        assertThat(line(4).cell(1)).isEqualTo("DS");
    }

    @Test
    void a_hub_added_comes_in_with_the_rows_that_name_it_in_one_step() {
        model.add(model.wanted(line(3)).hub());
        letTheScreenGoOn();

        assertThat(numbers()).containsExactlyInAnyOrder("P1", "P2", "P4");
        assertThat(plan.baseline().plan().hub(new HubCode("LHR"))).isPresent();
        assertThat(plan.now().timeline(Option.BASELINE).history().done()).hasSize(1);
        model.takeBack();
        assertThat(plan.baseline().plan().hub(new HubCode("LHR"))).isEmpty();
    }

    @Test
    void they_are_written_as_they_stand_now_in_the_shape_they_came_in() throws IOException {
        model.write(line(4), 1, "DS");
        Path csv = folder.resolve("held.csv");

        model.save(csv);

        assertThat(Files.readString(csv).lines()).containsExactly(
                "\uFEFFPost No,Rank,Hub,FTE,Status", "P2,DC,LHR,1,Filled", "P3,DS,MIB,nil,Vacant", "P4,DS,LHR,1,Vacant");
    }

    @Test
    void rows_whose_cells_nobody_kept_are_shown_and_cannot_be_tried() {
        Held old = new Held("Posts", 9, "Hub", "Annexe", "unknown hub", List.of());
        plan.session().act(Option.BASELINE, new ImportPosts("old.xlsx", List.of(), List.of(), List.of(), List.of(old)), "");
        plan.refresh();

        HeldTrayViewModel tray = new HeldTrayViewModel(plan, work);
        tray.tryAll();

        assertThat(tray.lines()).extracting(HeldLine::row, HeldLine::wrong).containsExactly(tuple(9, "Hub: unknown hub"));
        assertThat(List.of(tray.canTryAny(), tray.tryingProperty().get())).containsExactly(false, false);
    }

    private HeldLine line(int row) {
        return model.lines().stream().filter(line -> line.row() == row).findFirst().orElseThrow();
    }

    private void tryAgain(HeldLine line) {
        model.tryAgain(List.of(line));
        letTheScreenGoOn();
    }

    private List<String> numbers() {
        Plan baseline = plan.baseline().plan();
        return baseline.posts().map(Post::number).toList();
    }

    private void letTheScreenGoOn() {
        try {
            while (!work.jobs().isEmpty()) {
                Runnable next = screen.poll(60, TimeUnit.SECONDS);
                assertThat(next).as("something for the screen to do").isNotNull();
                next.run();
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
