package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.print.PageRange;
import org.hubplan.report.print.PrintOrder;
import org.hubplan.report.print.Printer;
import org.hubplan.report.print.Printers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;
    private final List<String> to = new ArrayList<>();
    private final List<PrintOrder> orders = new ArrayList<>();
    private final Printers two = new Printers() {
        @Override
        public List<Printer> all() {
            return List.of(
                    new Printer("Office-2", true, Set.of(Size.A4, Size.A3)), new Printer("Hall", false, Set.of(Size.A4)));
        }

        @Override
        public void send(Printer printer, PrintOrder order) {
            to.add(printer.name());
            orders.add(order);
        }
    };

    @BeforeEach
    void sample() {
        terminal = Terminal.withSample(folder).with(two);
    }

    @Test
    void what_is_printed_is_what_report_writes_page_for_page() throws IOException {
        terminal.type("report @/plan --kind staffing --page a3-portrait --hub-pages --out @/staffing.pdf").done();
        terminal.type("print @/plan --kind staffing --page a3-portrait --hub-pages").done();
        assertThat(text(orders.getLast().pdf()))
                .isEqualTo(text(Files.readAllBytes(folder.resolve("staffing.pdf"))))
                .contains("Come and gone, against the baseline");
        assertThat(orders.getLast().pages().count()).isGreaterThan(20);
        assertThat(orders.getLast().size()).isEqualTo(Size.A3);
        assertThat(to).containsExactly("Office-2");
    }

    @Test
    void printer_pages_and_copies_are_chosen() {
        assertThat(terminal.type("print @/plan --kind handover --printer hall --pages 1 --copies 2").done())
                .isEqualTo("Sent 1 page, 2 copies, to Hall.");
        assertThat(to).containsExactly("Hall");
        assertThat(orders.getLast().pages()).isEqualTo(new PageRange(1, 1));
        assertThat(orders.getLast().copies()).isEqualTo(2);
    }

    @Test
    void a_printer_without_such_paper_is_warned_of() {
        Terminal.Answered answered = terminal.type("print @/plan --kind handover --page a3-landscape --printer Hall");
        answered.done();
        assertThat(answered.err()).contains("Hall has no A3 paper: it shrinks the pages to what it has.");
    }

    @Test
    void pages_copies_and_printers_there_are_not_are_refused() {
        assertThat(terminal.type("print @/plan --kind handover --pages 90-99").refused()).contains("and no page 99.");
        assertThat(terminal.type("print @/plan --kind handover --copies 0").refused()).startsWith("From 1 to 99 copies");
        assertThat(terminal.type("print @/plan --kind handover --printer Attic").refused())
                .contains("There is no printer Attic. There is Office-2, Hall.");
        assertThat(terminal.type("print @/plan --kind handover --pages 5-2").wrong()).contains("Write 3, or 2-5.");
        assertThat(orders).isEmpty();
    }

    @Test
    void without_a_printer_the_way_out_is_said() {
        Terminal bare = new Terminal(folder);
        assertThat(bare.type("print @/plan --kind staffing").refused())
                .contains("No printer is set up on this computer. Save the paper as PDF");
        assertThat(bare.type("printers").done()).startsWith("No printer is set up on this computer.");
        assertThat(bare.type("printers --json").json().get("printers")).isEmpty();
    }

    @Test
    void printers_are_listed_with_their_paper() {
        assertThat(terminal.type("printers").done().lines().map(String::strip))
                .containsExactly("Printer   Usual  Paper", "Office-2  yes    A4, A3", "Hall             A4");
        assertThat(terminal.type("printers --json").json().get("printers").get(0))
                .hasToString("{\"name\":\"Office-2\",\"usual\":true,\"sizes\":[\"A4\",\"A3\"]}");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
