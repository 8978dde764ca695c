package org.hubplan.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a finished PDF as pictures: what is shown is the paper itself.
///
/// Safe to call from any thread; pages are drawn one at a time, and those shown last are kept. Close it when done.
public final class PagePreview implements AutoCloseable {
    /// Pixels kept at most, in pages of any size: about 100 MB.
    private static final long KEPT = 25_000_000;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Map<Key, PagePixels> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long pixelsKept;
    private boolean isClosed;

    private record Key(int page, int width) {}

    private PagePreview(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// @throws UncheckedIOException if these are not the bytes of a PDF
    public static PagePreview of(byte[] pdf) {
        try {
            return new PagePreview(Loader.loadPDF(pdf));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public synchronized int pages() {
        return document.getNumberOfPages();
    }

    /// Height of a page over its width, known before it is drawn.
    ///
    /// @param page from 1
    public synchronized double heightOverWidth(int page) {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        return box.getHeight() / box.getWidth();
    }

    /// A page as wide as asked for.
    ///
    /// @param page from 1
    /// @param width in pixels, from 1
    /// @throws UncheckedIOException once closed
    public synchronized PagePixels page(int page, int width) {
        if (isClosed) {
            throw new UncheckedIOException(new IOException("The paper has been put away."));
        }
        PagePixels known = kept.get(new Key(page, width));
        if (known != null) {
            return known;
        }
        PagePixels drawn = draw(page, width);
        keep(new Key(page, width), drawn);
        return drawn;
    }

    /// Width of a page as it is read, in points.
    ///
    /// @param page from 1
    public synchronized float width(int page) {
        return document.getPage(page - 1).getCropBox().getWidth();
    }

    private PagePixels draw(int page, int width) {
        try {
            // a hair more, so that the last column of pixels isn't lost to rounding down
            float scale = (width + 0.01f) / width(page);
            BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new PagePixels(image.getWidth(), image.getHeight(), argb);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keep(Key key, PagePixels page) {
        kept.put(key, page);
        pixelsKept += page.argb().length;
        var oldest = kept.entrySet().iterator();
        while (pixelsKept > KEPT && kept.size() > 1) {
            pixelsKept -= oldest.next().getValue().argb().length;
            oldest.remove();
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        kept.clear();
        try {
            document.close();
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
