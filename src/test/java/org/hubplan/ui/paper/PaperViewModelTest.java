package org.hubplan.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.print.PageRange;
import org.hubplan.report.print.PrintOrder;
import org.hubplan.report.print.Printer;
import org.hubplan.report.print.Printers;
import org.hubplan.session.Memory;
import org.hubplan.session.Session;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-12T09:00:00Z"), ZoneOffset.UTC);
    private static final PageSetup A3 = PageSetup.of(Size.A3, Orientation.LANDSCAPE);

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Work work = new Work(screen::add);
    private final List<String> troubles = new ArrayList<>();
    private final List<PrintOrder> printed = new ArrayList<>();
    private List<Printer> there = List.of(new Printer("Hall", true, Set.of(Size.A4)));
    private Session session;
    private PaperViewModel model;

    @BeforeEach
    void open() {
        session = PlanOnDisk.open(plan().at("MIB").filled(7, DC, "Research").at("CE").vacant(2, DC, "Research").build(), folder);
        model = model();
        model.lookAt(true);
    }

    private PaperViewModel model() {
        Memory memory = new Memory(folder.resolve("window.properties"));
        memory.keep(remembered -> remembered.using(session.path().toAbsolutePath()));
        return new PaperViewModel(
                new PlanModel(session), work, CLOCK, new Hall(), new SetUps(memory, session.path()), troubles::add);
    }

    @AfterEach
    void close() {
        work.close();
        session.close();
    }

    @Test
    void a_paper_is_set_anew_on_the_page_chosen() {
        assertThat(shown().size()).isEqualTo(Size.A4);

        model.setUp(model.setup().with(A3));

        assertThat(shown().size()).isEqualTo(Size.A3);
        assertThat(shown().orientation()).isEqualTo(Orientation.LANDSCAPE);
        assertThat(shown().width(1)).isCloseTo(1587, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void while_another_paper_is_being_made_the_one_before_is_gone_and_nothing_can_be_saved_or_printed() {
        shown();
        assertThat(model.readyProperty().get()).isTrue();
        model.readyProperty().subscribe((_, isReady) ->
                assertThat(isReady || model.paperProperty().get().isEmpty()).as("told with the pages gone, so nothing is veiled").isTrue());

        model.choose(new PaperChoice.Fresh(PaperKind.HANDOVER, false));

        assertThat(model.paperProperty().get()).isEmpty();
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(work.jobs()).extracting(Job::words).containsExactly("Making the handover…");
        assertThat(shown().title()).startsWith("Handover");
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void a_paper_set_anew_stays_in_sight_but_goes_nowhere_until_it_is_set() {
        SetPaper before = shown();

        model.setUp(model.setup().with(A3));

        assertThat(model.paperProperty().get()).containsSame(before);
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(shown().size()).isEqualTo(Size.A3);
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void each_hub_gets_a_page_where_wanted() {
        int before = shown().pages().pages();

        model.setUp(model.setup().with(model.setup().layout().withHubPages(true)));

        assertThat(shown().pages().pages()).isEqualTo(before + 1);
    }

    @Test
    void a_kind_of_paper_is_set_up_by_itself_and_so_it_stays_at_the_next_start() {
        model.setUp(model.setup().with(A3));
        model.choose(new PaperChoice.Fresh(PaperKind.HANDOVER, false));
        assertThat(model.setup()).isEqualTo(PaperSetup.usual(PaperKind.HANDOVER));
        assertThat(shown().size()).isEqualTo(Size.A4);

        PaperViewModel later = model();
        assertThat(later.setup().page()).isEqualTo(A3);
    }

    @Test
    void only_the_staffing_plan_has_figures_and_hubs_to_lay_out() {
        assertThat(model.isStaffing()).isTrue();
        model.choose(new PaperChoice.Fresh(PaperKind.HANDOVER, false));
        assertThat(model.isStaffing()).isFalse();
    }

    @Test
    void a_paper_whose_setting_is_stopped_is_not_shown_but_can_be_set_after_all() {
        shown();
        model.setUp(model.setup().with(A3));
        work.jobs().forEach(Job::cancel);
        settle();
        assertThat(model.paperProperty().get()).isEmpty();
        assertThat(model.stoppedProperty().get()).isTrue();

        model.setAgain();
        assertThat(shown().size()).isEqualTo(Size.A3);
        assertThat(model.stoppedProperty().get()).isFalse();
        assertThat(troubles).isEmpty();
    }

    @Test
    void what_is_printed_is_the_pdf_shown_on_its_own_paper() {
        PrintViewModel printing = printing();
        assertThat(printing.what()).isEqualTo(shown().pages().pages() + " pages, A4 Landscape, as shown");
        printing.copiesProperty().set("2");
        printing.pagesProperty().set("1-2");
        model.printing().send(printing.printerProperty().get(), printing.order().orElseThrow(), () -> {});
        settle();

        assertThat(printed).singleElement().satisfies(order -> {
            assertThat(order.pdf()).isSameAs(shown().pdf());
            assertThat(order.size()).isEqualTo(Size.A4);
            assertThat(order.pages()).isEqualTo(new PageRange(1, 2));
            assertThat(order.copies()).isEqualTo(2);
        });
    }

    @Test
    void blank_pages_are_all_pages() {
        assertThat(printing().order().orElseThrow().pages()).isEqualTo(PageRange.all(shown().pages().pages()));
    }

    @Test
    void pages_and_copies_there_cannot_be_stand_in_the_way_and_say_so() {
        PrintViewModel printing = printing();
        printing.pagesProperty().set("3-99");
        assertThat(printing.problem().getValue())
                .isEqualTo("There is no page 99: the paper has " + shown().pages().pages() + ".");
        printing.pagesProperty().set("some");
        assertThat(printing.problem().getValue()).isEqualTo("Leave the pages blank for all, or write 3, or 2-5.");
        printing.pagesProperty().set("");
        printing.copiesProperty().set("0");
        assertThat(printing.problem().getValue()).isEqualTo("From 1 to 99 copies are printed at once.");
        assertThat(printing.order()).isEmpty();
    }

    @Test
    void a_printer_without_such_paper_is_warned_of_but_takes_it() {
        shown();
        model.setUp(model.setup().with(A3));
        PrintViewModel printing = printing();
        assertThat(printing.warning().getValue()).isEqualTo("Hall has no A3 paper: it shrinks the pages to what it has.");
        assertThat(printing.order()).isPresent();
    }

    @Test
    void without_a_printer_the_way_out_is_said() {
        there = List.of();
        PrintViewModel printing = printing();
        assertThat(printing.problem().getValue())
                .isEqualTo("No printer is set up on this computer. Save the PDF, and print it from where there is one.");
        assertThat(printing.order()).isEmpty();
    }

    private PrintViewModel printing() {
        shown();
        List<PrintViewModel> found = new ArrayList<>();
        model.printing().look(found::add);
        settle();
        return found.getFirst();
    }

    private SetPaper shown() {
        settle();
        return model.paperProperty().get().orElseThrow();
    }

    /// Lets the work end, and what it tells the screen be told.
    private void settle() {
        while (!(work.jobs().isEmpty() && screen.isEmpty())) {
            next().run();
        }
    }

    private Runnable next() {
        try {
            return Optional.ofNullable(screen.poll(60, TimeUnit.SECONDS))
                    .orElseThrow(() -> new AssertionError("Nothing came for the screen to do"));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private final class Hall implements Printers {
        @Override
        public List<Printer> all() {
            return there;
        }

        @Override
        public void send(Printer printer, PrintOrder order) {
            printed.add(order);
        }
    }
}
