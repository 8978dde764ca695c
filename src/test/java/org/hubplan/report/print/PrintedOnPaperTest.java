package org.hubplan.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hubplan.ledger.Scope;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.Papers;
import org.hubplan.report.pdf.PdfPaper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A staffing plan through the queues of a real CUPS, on machines that have any that print onto files:
/// `lpadmin -p PDF -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd -E` for pictures, and
/// `lpadmin -p FILE -v file:///tmp/printed.pdf -m lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd -E` for words, which
/// CUPS-PDF gives away on their way through PostScript.
@Tag("nightly")
class PrintedOnPaperTest {
    private static final byte[] PDF =
            PdfPaper.bytes(Papers.preferred(Scope.EVERYTHING).paper(), PageSetup.of(Size.A4, Orientation.LANDSCAPE));
    private static final int WIDE = 120;
    private static final int PATIENCE = 300;

    private final Printers printers = Printers.ofThisComputer();
    private final Instant began = Instant.now();

    @Test
    void cups_pdf_prints_the_pages_of_the_preview() throws Exception {
        String queue = queue("cups-pdf:").name();
        send(queue, new PageRange(1, 3));

        Path printed = newFile(Stream.of(Path.of(System.getProperty("user.home"), "PDF"), Path.of("/var/spool/cups-pdf")));
        try (PDDocument wanted = Loader.loadPDF(PDF);
                PDDocument got = Loader.loadPDF(printed.toFile())) {
            assertThat(got.getNumberOfPages()).isEqualTo(3);
            for (int page = 0; page < 3; page++) {
    assertThat(difference(picture(wanted, page), picture(got, page))).as("page " + (page + 1)).isLessThan(2.5);
            }
            assertThat(difference(picture(wanted, 0), picture(got, 1))).as("another page").isGreaterThan(5);
        }
    }

    @Test
    void a_queue_of_pdf_prints_every_word_of_the_pages_asked_for() throws Exception {
        Device device = queue("file:", "///");
        send(device.name(), new PageRange(2, 3));

        Path printed = newFile(Stream.of(Path.of(device.uri().replaceFirst("^(file:)?//", ""))));
        try (PDDocument wanted = Loader.loadPDF(PDF);
                PDDocument got = Loader.loadPDF(printed.toFile())) {
            assertThat(text(got, 1, 2)).isEqualTo(text(wanted, 2, 3)).contains("page 2 of ", "OFFICIAL-SENSITIVE");
        }
    }

    // ---- queues

    private record Device(String name, String uri) {}

    /// A queue onto such a device; the test is skipped where there is none.
    private Device queue(String... devices) throws IOException {
        assumeTrue(CupsPrinters.isThere(), "No CUPS on this machine: skipped");
        Optional<Device> found = Commands.OF_THIS_COMPUTER.run(List.of("lpstat", "-v"), new byte[0]).out().lines()
                .filter(line -> line.startsWith("device for "))
                .map(line -> new Device(
                        line.substring("device for ".length(), line.indexOf(':')),
                        line.substring(line.indexOf(": ") + 2)))
                .filter(device -> Stream.of(devices).anyMatch(device.uri()::startsWith))
                .findFirst();
        assumeTrue(found.isPresent(), "No queue onto " + devices[0] + " on this machine: skipped");
        return found.orElseThrow();
    }

    private void send(String queue, PageRange pages) {
        printers.send(printers.named(queue), new PrintOrder("hubplan " + UUID.randomUUID(), PDF, Size.A4, pages, 1));
    }

    /// The file that came out since, once nothing is added to it any more.
    private Path newFile(Stream<Path> places) throws Exception {
        List<Path> all = places.toList();
        for (int waits = 0; waits < PATIENCE; waits++) {
            for (Path place : all) {
                Optional<Path> file = newest(place);
                if (file.isPresent() && isReadable(file.get())) {
                    return file.get();
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Nothing came out at " + all);
    }

    private Optional<Path> newest(Path place) throws IOException {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(place, 2)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .filter(file -> !file.toFile().isDirectory() && file.toFile().lastModified() >= began.toEpochMilli())
                    .findFirst();
        }
    }

    private static boolean isReadable(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages() > 0;
        } catch (IOException unfinished) {
            return false;
        }
    }

    // ---- pages

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf);
    }

    /// Small and grey, on its side as it is read: a printer's page may be turned.
    private static BufferedImage picture(PDDocument pdf, int page) throws IOException {
        BufferedImage drawn = new PDFRenderer(pdf).renderImage(page, 1.5f);
        boolean isUpright = drawn.getHeight() > drawn.getWidth();
        int width = isUpright ? Math.round(WIDE / 1.4142f) : WIDE;
        BufferedImage small = new BufferedImage(WIDE, Math.round(WIDE / 1.4142f), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (isUpright) {
            graphics.translate(0, small.getHeight());
            graphics.rotate(-Math.PI / 2);
        }
        BufferedImage halved = halved(drawn);
        graphics.drawImage(halved, 0, 0, width, isUpright ? WIDE : small.getHeight(), null);
        graphics.dispose();
        return small;
    }

    /// Halved until it is near the size wanted, so that no dot is lost on the way.
    private static BufferedImage halved(BufferedImage drawn) {
        BufferedImage image = drawn;
        while (Math.max(image.getWidth(), image.getHeight()) > 2 * WIDE) {
            BufferedImage half =
                    new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            image = half;
        }
        return image;
    }

    /// Mean difference of two pictures' dots, in shades of 256; the better of the two ways a page can be turned.
    private static double difference(BufferedImage one, BufferedImage other) {
        double straight = 0;
        double turned = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int shade = one.getRaster().getSample(x, y, 0);
                straight += Math.abs(shade - other.getRaster().getSample(x, y, 0));
                turned += Math.abs(shade
                        - other.getRaster().getSample(one.getWidth() - 1 - x, one.getHeight() - 1 - y, 0));
            }
        }
        return Math.min(straight, turned) / (one.getWidth() * one.getHeight());
    }
}
