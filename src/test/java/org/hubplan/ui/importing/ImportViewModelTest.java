package org.hubplan.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hubplan.change.Option;
import org.hubplan.change.VacatePosts;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Mappings;
import org.hubplan.session.Memory;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import without a window: the screen is played by a queue.
class ImportViewModelTest {
    private static final Clock DECEMBER = Clock.fixed(Instant.parse("2018-12-03T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Work work = new Work(screen::add);
    private PlansViewModel plans;

    @BeforeEach
    void window() {
        DataFolder own = new DataFolder(folder.resolve("own"));
        plans = new PlansViewModel(own, new Memory(own.remembered()), work, DECEMBER);
    }

    @AfterEach
    void close() {
        plans.close();
        work.close();
    }

    @Test
    void a_file_is_read_and_nothing_written() {
        ImportViewModel model = looking(Workbooks.november(folder));

        assertThat(account(model).words())
                .isEqualTo("3 accepted, 3 held, 2 ignored (1 blank, 1 total or subtotal) of 8 rows in sheet November");
        assertThat(model.ready().get()).isTrue();
        assertThat(folder).isDirectoryNotContaining("glob:**.hubplan");
    }

    @Test
    void confirming_begins_a_plan_called_and_kept_like_the_workbook() {
        confirm(looking(Workbooks.november(folder)));

        assertThat(open().now().settings().name()).isEqualTo("november");
        assertThat(open().session().path()).isEqualTo(folder.resolve("november.hubplan"));
        assertThat(open().baseline().ledger().total(Scope.EVERYTHING).posts()).isEqualTo(3);
    }

    @Test
    void a_plan_that_is_there_already_is_not_written_over() throws IOException {
        Files.writeString(folder.resolve("november.hubplan"), "another plan");
        ImportViewModel model = looking(Workbooks.november(folder));

        assertThat(model.ready().get()).isFalse();
        assertThat(model.draft().problem().get()).hasValue(
                "There is a plan november in " + folder + " already: give this one another name or place.");

        model.draft().nameProperty().set("Met Intelligence");
        confirm(model);
        assertThat(open().session().path()).isEqualTo(folder.resolve("Met Intelligence.hubplan"));
        assertThat(folder.resolve("november.hubplan")).hasContent("another plan");
    }

    @Test
    void the_same_file_again_brings_nothing_and_makes_no_step() {
        confirm(looking(Workbooks.november(folder)));
        OpenPlan before = open().now();

        ImportViewModel again = looking(Workbooks.november(folder));
        again.confirm();

        assertThat(account(again).unchanged()).isEqualTo(3);
        assertThat(again.ready().get()).isFalse();
        assertThat(open().session().now()).isSameAs(before);
    }

    @Test
    void a_hub_added_takes_its_rows_in_and_left_out_again_holds_them() {
        ImportViewModel model = looking(Workbooks.november(folder));
        HeldRow row = account(model).held().get(1);
        Hub heathrow = model.hubs().wanted(row).hub();

        model.hubs().add(heathrow);
        letTheScreenGoOn();
        assertThat(heathrow).isEqualTo(Hub.open("LHR", "LHR", HubKind.CENTRAL));
        assertThat(List.of(account(model).accepted(), account(model).held().size())).containsExactly(5, 1);

        model.hubs().leaveOut(heathrow);
        letTheScreenGoOn();
        assertThat(List.of(account(model).accepted(), account(model).held().size())).containsExactly(3, 3);

        model.hubs().add(heathrow);
        letTheScreenGoOn();
        confirm(model);
        assertThat(open().baseline().plan().hub(new HubCode("LHR"))).contains(heathrow);
    }

    @Test
    void from_the_sample_a_new_plan_is_made_and_the_sample_left_alone() {
        PlanSettings sample = new PlanSettings(
                "Sample", "Hubplan", PlanSettings.OFFICIAL, PlanSettings.named("x", "").command(), true);
        Path file = folder.resolve("sample.hubplan");
        plans.show(Session.create(file, sample, Plan.blank(), List.of(
                new Option(0, "Baseline", java.time.LocalDate.now(DECEMBER), false)), "", DECEMBER));

        ImportViewModel model = looking(Workbooks.november(folder));
        assertThat(model.openPlanName()).isEmpty();
        assertThat(model.beginsPlan()).isTrue();
        confirm(model);

        assertThat(open().now().settings().invented()).isFalse();
        assertThat(open().session().path()).isEqualTo(folder.resolve("november.hubplan"));
        try (Session left = Session.open(file, DECEMBER)) {
            assertThat(left.now().log()).hasSize(1);
        }
    }

    @Test
    void changes_that_no_longer_fit_are_told_and_the_import_can_be_undone() {
        confirm(looking(Workbooks.november(folder)));
        Plan november = open().baseline().plan();
        open().act(new VacatePosts(List.of(
                november.postNumbered("P1").orElseThrow().id(), november.postNumbered("P2").orElseThrow().id()), false), "");

        ImportViewModel model = looking(Workbooks.december(folder));
        assertThat(account(model).absent()).containsExactly("P3");
        confirm(model);

        ImportResult result = ((ImportStage.Done) model.stageProperty().get()).result();
        assertThat(result.unfit()).singleElement().satisfies(one -> {
            assertThat(one.option()).startsWith("1 ");
            assertThat(one.why()).startsWith("Already vacant: 2 DC.");
        });
        assertThat(model.canTakeBack()).isTrue();
        model.takeBack();
        assertThat(open().baseline().plan()).isEqualTo(november);
        assertThat(open().now().currentTimeline().unfit()).isEmpty();
    }

    @Test
    void where_nothing_that_differs_is_taken_there_is_nothing_to_import() {
        confirm(looking(Workbooks.november(folder)));
        ImportViewModel december = looking(Workbooks.december(folder));
        assertThat(december.ready().get()).isTrue();

        december.difference().take(List.copyOf(december.difference().shown()), false);
        assertThat(december.ready().get()).isFalse();

        december.difference().take(december.difference().shown().subList(0, 1), true);
        confirm(december);
        assertThat(open().baseline().plan().posts().map(Post::number)).containsExactlyInAnyOrder("P1", "P2", "P3");
        assertThat(open().baseline().ledger().total(Scope.EVERYTHING).vacantPosts()).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_in_its_own_words_and_nothing_is_changed() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "");

        ImportViewModel model = looking(letter);

        assertThat(model.stageProperty().get())
                .isEqualTo(new ImportStage.NotRead("letter.xlsx is empty (0 bytes): ask for a fresh copy."));
        assertThat(plans.openProperty().get()).isEmpty();
    }

    @Test
    void a_sheet_without_headings_is_shown_as_it_stands_and_another_can_be_chosen() {
        ImportViewModel model = looking(Workbooks.november(folder));
        ImportAccount before = account(model);

        model.shape().chooseSheet("Lookup");
        letTheScreenGoOn();
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Unfit.class);
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
        assertThat(model.ready().get()).isFalse();

        model.shape().chooseSheet("November");
        letTheScreenGoOn();
        assertThat(account(model)).isEqualTo(before);
        assertThat(model.ready().get()).isTrue();
    }

    private ImportViewModel looking(Path file) {
        ImportViewModel model = new ImportViewModel(file, plans, new Mappings(folder.resolve("own/mappings")), work, DECEMBER);
        model.start();
        letTheScreenGoOn();
        return model;
    }

    private void confirm(ImportViewModel model) {
        model.confirm();
        letTheScreenGoOn();
        assertThat(model.problemProperty().get()).isEqualTo(Optional.empty());
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Done.class);
    }

    private static ImportAccount account(ImportViewModel model) {
        return ((ImportStage.Looked) model.stageProperty().get()).read().account();
    }

    private PlanModel open() {
        return plans.openProperty().get().orElseThrow();
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
