package org.hubplan.report.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.hubplan.ledger.Scope;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.Papers;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.report.pdf.PdfPaper;
import org.junit.jupiter.api.Test;

/// The JDK's own printer that prints onto nothing but a stream, as PostScript, stands for a printer.
class JavaPrintersTest {
    private static final byte[] PDF = PdfPaper.bytes(
            Papers.preferred(Scope.EVERYTHING).paper(), PageSetup.of(Size.A4, Orientation.PORTRAIT));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintService stream = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(printed);
    private final Printers printers = new JavaPrinters(() -> List.of(stream), () -> Optional.of(stream));

    @Test
    void the_usual_printer_is_told_with_the_paper_it_takes() {
        Printer printer = printers.named("");
        assertThat(printer.isUsual()).isTrue();
        assertThat(printer.sizes()).containsExactlyInAnyOrder(Size.A4, Size.A3);
    }

    @Test
    void every_page_is_printed() {
        printers.send(printers.named(""), order(PageRange.all(pages())));
        assertThat(pagesPrinted()).isEqualTo(pages()).isGreaterThan(2);
    }

    @Test
    void only_the_pages_asked_for_are_printed() {
        printers.send(printers.named(""), order(new PageRange(2, 3)));
        assertThat(pagesPrinted()).isEqualTo(2);
    }

    @Test
    void a_printer_that_went_meanwhile_is_said_to_be_gone() {
        Printers gone = new JavaPrinters(List::of, Optional::empty);
        Printer was = printers.named("");
        assertThatThrownBy(() -> gone.send(was, order(PageRange.all(1))))
                .isInstanceOf(PrintRefused.class)
                .hasMessageContaining("is no longer there. Save the paper as PDF");
        assertThatThrownBy(() -> gone.named("")).hasMessageStartingWith("No printer is set up on this computer.");
    }

    private static PrintOrder order(PageRange pages) {
        return new PrintOrder("Staffing plan", PDF, Size.A4, pages, 1);
    }

    private static int pages() {
        try (PagePreview preview = PagePreview.of(PDF)) {
            return preview.pages();
        }
    }

    private long pagesPrinted() {
        return Pattern.compile("^%%Page: ", Pattern.MULTILINE).matcher(printed.toString(ISO_8859_1)).results().count();
    }
}
