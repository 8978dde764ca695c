package org.hubplan.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Papers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagePreviewTest {
    private static final int WHITE = 0xffffffff;
    private static PagePreview preview;

    @BeforeAll
    static void open() {
        preview = PagePreview.of(PdfPaper.bytes(Papers.preferred(Scope.EVERYTHING).paper()));
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    @Test
    void a_page_is_as_wide_as_asked_for_and_keeps_its_shape() {
        for (int width : new int[] {97, 640, 1053}) {
            PagePixels page = preview.page(1, width);
            assertThat(page.width()).isEqualTo(width);
            assertThat(page.height()).isCloseTo((int) (width * preview.heightOverWidth(1)), org.assertj.core.data.Offset.offset(1));
        }
    }

    @Test
    void it_is_white_paper_with_print_on_it() {
        PagePixels page = preview.page(1, 640);
        long white = Arrays.stream(page.argb()).filter(pixel -> pixel == WHITE).count();
        assertThat(page.argb()[0]).isEqualTo(WHITE);
        assertThat((double) white / page.argb().length).isBetween(0.7, 0.99);
    }

    @Test
    void a_page_shown_before_is_not_drawn_again() {
        assertThat(preview.page(2, 500)).isSameAs(preview.page(2, 500)).isNotSameAs(preview.page(2, 501));
    }

    @Test
    void the_width_of_a_page_is_known_before_it_is_drawn() {
        assertThat(preview.width(1)).isEqualTo(841.89f);
    }

    @Test
    void many_threads_see_the_same_pages() throws Exception {
        List<Callable<PagePixels>> asked = IntStream.range(0, 24)
                .<Callable<PagePixels>>mapToObj(n -> () -> preview.page(1 + n % 3, 300))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            var pages = threads.invokeAll(asked);
            for (int n = 0; n < pages.size(); n++) {
                assertThat(pages.get(n).get()).isSameAs(preview.page(1 + n % 3, 300));
            }
        }
    }

    @Test
    void a_paper_put_away_is_shown_no_more() {
        PagePreview other = PagePreview.of(PdfPaper.bytes(Papers.baseline(Scope.EVERYTHING).paper()));
        other.page(1, 200);
        other.close();
        assertThatThrownBy(() -> other.page(1, 200)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_is_no_pdf_is_not_shown() {
        assertThatThrownBy(() -> PagePreview.of(new byte[] {1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }
}
