package org.hubplan.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Mappings;
import org.hubplan.session.Memory;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The steps of the dialog without a window.
class ImportStepsTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2018-11-20T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Work work = new Work(screen::add);
    private PlansViewModel plans;
    private Mappings mappings;

    @BeforeEach
    void window() {
        DataFolder own = new DataFolder(folder.resolve("own"));
        plans = new PlansViewModel(own, new Memory(own.remembered()), work, NOVEMBER);
        mappings = new Mappings(own.mappings());
    }

    @AfterEach
    void close() {
        plans.close();
        work.close();
    }

    @Test
    void what_is_certain_opens_at_its_account_and_every_step_can_be_looked_at() {
        ImportViewModel model = looking(Workbooks.november(folder));

        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.ACCOUNT);
        for (ImportStep step : ImportStep.values()) {
            model.go(step);
            assertThat(model.stepProperty().get()).isEqualTo(step);
        }
    }

    @Test
    void a_column_nobody_knows_is_chosen_and_the_file_is_read_at_once() {
        ImportViewModel model = looking(Workbooks.otherWords(folder));
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
        assertThat(layout(model).missing()).containsExactly(Field.HUB);
        assertThat(model.canGo(ImportStep.ACCOUNT)).isFalse();

        hold(model, 3, Field.HUB);

        assertThat(account(model).words()).isEqualTo("3 accepted, 2 held of 5 rows in sheet List");
        assertThat(model.stepProperty().get()).as("the planner is left where he is").isEqualTo(ImportStep.COLUMNS);
        assertThat(account(model).notes()).contains("Column about persons, skipped: Surname.");
    }

    @Test
    void a_guess_is_shown_before_the_account() {
        Path file = book("Posts", """
                Post No | Rank | Hub | FTE | Current post status now
                P1 | DC | MIB | 1 | Filled
                """).xlsx(folder.resolve("guess.xlsx"));

        ImportViewModel model = looking(file);

        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.Looked.class);
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.COLUMNS);
    }

    @Test
    void values_are_said_once_and_stay_in_sight_to_be_taken_back() {
        ImportViewModel model = looking(Workbooks.otherWords(folder));
        hold(model, 3, Field.HUB);
        assertThat(values(model)).containsExactly("Det. Cons. in 2 held", "Annexe in 1 held");
        assertThat(model.shape().unsaid()).isEqualTo(2);

        model.shape().mean(model.shape().valuesProperty().get().getFirst(), Optional.of("DC"));
        letTheScreenGoOn();
        assertThat(values(model)).containsExactly("Det. Cons. in 2 is DC", "Annexe in 1 held");
        assertThat(account(model).accepted()).isEqualTo(4);

        model.shape().mean(model.shape().valuesProperty().get().getFirst(), Optional.empty());
        letTheScreenGoOn();
        assertThat(values(model)).containsExactly("Det. Cons. in 2 held", "Annexe in 1 held");
    }

    @Test
    void a_mapping_saved_is_used_for_next_months_workbook_and_can_be_done_without() throws IOException {
        ImportViewModel model = looking(Workbooks.otherWords(folder));
        hold(model, 3, Field.HUB);
        model.shape().mean(model.shape().valuesProperty().get().getFirst(), Optional.of("DC"));
        letTheScreenGoOn();
        assertThat(model.shape().save(" ")).contains("Give it a name.");
        assertThat(model.shape().save("Monthly list")).isEmpty();
        assertThat(Files.readString(folder.resolve("own/mappings/Monthly list.json")))
                .contains("\"Where they sit\" : \"hub\"", "\"Surname\" : \"skip\"", "\"Det. Cons.\" : \"DC\"");

        ImportViewModel next = looking(Workbooks.otherWordsNextMonth(folder));
        assertThat(next.stepProperty().get()).isEqualTo(ImportStep.ACCOUNT);
        assertThat(next.shape().usedProperty().get()).contains("Monthly list");
        assertThat(account(next).words()).isEqualTo("2 accepted of 2 rows in sheet December");
        assertThat(account(next).headingRow()).isEqualTo(3);

        next.shape().use(Optional.empty());
        letTheScreenGoOn();
        assertThat(next.shape().usedProperty().get()).isEmpty();
        assertThat(layout(next).missing()).containsExactly(Field.HUB);
    }

    @Test
    void the_heading_row_is_moved_and_what_stands_in_it_is_matched_anew() {
        ImportViewModel model = looking(book("Posts", """
                Post No | Rank | Hub | FTE | Status
                Post No | Rank | Hub | FTE | Filled
                P1 | DC | MIB | 1 | Y
                """).xlsx(folder.resolve("two.xlsx")));
        assertThat(layout(model).headingRow()).isEqualTo(1);

        model.shape().headingsAt(2);
        letTheScreenGoOn();

        assertThat(layout(model).column(Field.FILLED).map(column -> column.heading())).contains("Filled");
        assertThat(account(model).accepted()).isEqualTo(1);
    }

    @Test
    void a_workbook_that_could_be_two_things_is_asked_about_in_the_first_step() {
        ImportViewModel model = looking(Workbooks.postsAndRates(folder));
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.WhichKind.class);
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);

        model.shape().chooseKind(Kind.RATES);
        letTheScreenGoOn();

        assertThat(account(model).kind()).isEqualTo(Kind.RATES);
    }

    @Test
    void dates_that_could_be_meant_in_two_ways_are_asked_about_and_shown_as_read() throws IOException {
        Files.writeString(folder.resolve("p.csv"), "Post No,Rank,Hub,FTE,Status\nP1,DC,MIB,1,Vacant\n");
        ImportViewModel posts = looking(folder.resolve("p.csv"));
        posts.confirm();
        letTheScreenGoOn();
        Path panel = Files.writeString(folder.resolve("panel.csv"), """
                Posting Ref,Rank,To Post No,Start Date,Status
                R1,DC,P1,02/01/2019,Agreed
                """);

        ImportViewModel model = looking(panel);
        assertThat(model.stageProperty().get()).isInstanceOf(ImportStage.WhichDates.class);
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);

        model.shape().chooseDates(DateOrder.DAY_FIRST);
        letTheScreenGoOn();
        assertThat(account(model).accepted()).isEqualTo(1);
        assertThat(model.shape().datesProperty().get()).contains(DateOrder.DAY_FIRST);
    }

    @Test
    void a_csv_cut_at_the_wrong_sign_is_cut_again_and_one_wrongly_decoded_stays_as_it_was() throws IOException {
        Path file = Files.write(
                folder.resolve("café.csv"),
                "Post No;Post Title;Rank;Hub;FTE;Status\nP1;Café;DC;MIB;1;Filled\n".getBytes("windows-1252"));
        ImportViewModel model = looking(file);
        SaidDialect said = model.shape().saidDialect();

        model.shape().chooseDialect(said.delimiter(','));
        letTheScreenGoOn();
        assertThat(layout(model).columns()).hasSize(1);

        model.shape().chooseDialect(said.delimiter(';'));
        letTheScreenGoOn();
        model.shape().chooseDialect(said.charset(StandardCharsets.UTF_8));
        letTheScreenGoOn();
        assertThat(model.problemProperty().get().orElseThrow()).contains("not in the encoding of the rest");
        assertThat(account(model).accepted()).isEqualTo(1);
        assertThat(model.shape().saidDialect()).isEqualTo(said.delimiter(';'));
    }

    private ImportViewModel looking(Path file) {
        ImportViewModel model = new ImportViewModel(file, plans, mappings, work, NOVEMBER);
        model.start();
        letTheScreenGoOn();
        return model;
    }

    private void hold(ImportViewModel model, int column, Field field) {
        model.shape().hold(layout(model).columns().get(column), Optional.of(field));
        letTheScreenGoOn();
    }

    private static List<String> values(ImportViewModel model) {
        return model.shape().valuesProperty().get().stream()
                .map(line -> line.value().value() + " in " + line.value().rows()
                        + line.meant().map(meant -> " is " + meant).orElse(" held"))
                .toList();
    }

    private static Layout layout(ImportViewModel model) {
        return model.shape().layoutProperty().get().orElseThrow();
    }

    private static ImportAccount account(ImportViewModel model) {
        return ((ImportStage.Looked) model.stageProperty().get()).read().account();
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
