package org.hubplan.report.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.hubplan.report.PageSetup.Size;

/// Printers as Java finds them, as on Windows: each page is drawn for them, in lines and areas and not as a picture.
final class JavaPrinters implements Printers {
    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    JavaPrinters() {
        this(
                () -> List.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    JavaPrinters(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    @Override
    public List<Printer> all() {
        String first = usual.get().map(PrintService::getName).orElse("");
        return services.get().stream()
                .map(service -> new Printer(service.getName(), service.getName().equals(first), sizes(service)))
                .sorted(Comparator.comparing(Printer::isUsual).reversed())
                .toList();
    }

    private static Set<Size> sizes(PrintService service) {
        return Arrays.stream(Size.values())
                .filter(size -> service.isAttributeValueSupported(media(size), null, null))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Size.class)));
    }

    private static MediaSizeName media(Size size) {
        return switch (size) {
            case A4 -> MediaSizeName.ISO_A4;
            case A3 -> MediaSizeName.ISO_A3;
        };
    }

    @Override
    public void send(Printer printer, PrintOrder order) {
        PrintService service = services.get().stream()
                .filter(one -> one.getName().equals(printer.name()))
                .findFirst()
                .orElseThrow(() -> new PrintRefused(printer.name() + " is no longer there. " + WAY_OUT));
        try (PDDocument pdf = Loader.loadPDF(order.pdf())) {
            Doc pages = new SimpleDoc(
                    new Part(new PDFPageable(pdf), order.pages()), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
            service.createPrintJob().print(pages, attributes(service, order));
        } catch (IOException | PrintException failed) {
            throw new PrintRefused(printer.name() + " did not take the paper (" + failed.getMessage() + "). " + WAY_OUT, failed);
        }
    }

    private static PrintRequestAttributeSet attributes(PrintService service, PrintOrder order) {
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
        wanted.add(new JobName(order.title(), null));
        wanted.add(new Copies(order.copies()));
        if (service.isAttributeValueSupported(media(order.size()), null, null)) {
            wanted.add(media(order.size()));
        }
        return wanted;
    }

    /// Some of the pages.
    private record Part(Pageable whole, PageRange range) implements Pageable {
        @Override
        public int getNumberOfPages() {
            return Math.min(range.to(), whole.getNumberOfPages()) - range.from() + 1;
        }

        @Override
        public PageFormat getPageFormat(int at) {
            return whole.getPageFormat(at + range.from() - 1);
        }

        /// Drawn as the page it is in the whole paper, which `at`, counted from the first of the part, isn't.
        @Override
        public Printable getPrintable(int at) {
            int page = at + range.from() - 1;
            Printable drawn = whole.getPrintable(page);
            return (graphics, format, _) -> drawn.print(graphics, format, page);
        }
    }
}
