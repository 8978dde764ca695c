package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hubplan.fixture.NextMonth;
import org.hubplan.report.Cell;
import org.hubplan.report.Figures;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.Figures.InTable;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.docx.WordFile;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of paper of the sample as a Word file.
class EveryPaperInWordTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 21);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-11-21T09:00:00Z"), ZoneOffset.UTC);

    private static final PageSetup NARROW =
            PageSetup.of(PageSetup.Size.A4, PageSetup.Orientation.PORTRAIT).with(PageSetup.Margins.WIDE);

    @TempDir
    private Path folder;

    private Session sample() {
        Session session = SamplePlans.named("pcd484").orElseThrow().create(folder.resolve("plan.hubplan"), CLOCK);
        NextMonth.comesInto(session);
        session.options().whatIf(1);
        return session;
    }

    private static Paper paper(Session session, PaperKind kind) {
        return Papers.of(session.now(), WantedPaper.of(kind, session.now().current(), DAY));
    }

    @Test
    void each_figure_has_a_key_of_its_own_that_is_the_same_at_the_next_printing() {
        try (Session session = sample()) {
            for (PaperKind kind : PaperKind.values()) {
                Paper paper = paper(session, kind);
                List<Figure> figures = Figures.of(paper).all();
                assertThat(figures).as(kind.key()).extracting(Figure::key).doesNotHaveDuplicates().noneMatch(key -> key.endsWith("'"));
                assertThat(figures).isEqualTo(Figures.of(paper(session, kind)).all());
                assertThat(figures.stream().flatMap(figure -> figure.places().stream()).filter(InTable.class::isInstance))
                        .as(kind.key())
                        .hasSizeGreaterThanOrEqualTo((int) amounts(paper));
            }
        }
    }

    private static long amounts(Paper paper) {
        return paper.tables()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Amount.class::isInstance)
                .count();
    }

    @Test
    void each_is_a_whole_file_on_a_wide_page_and_a_narrow_one() throws IOException {
        try (Session session = sample()) {
            for (PaperKind kind : PaperKind.values()) {
                for (PageSetup setup : List.of(PageSetup.USUAL, NARROW)) {
                    Path file = folder.resolve(kind.key() + setup.name() + ".docx");
                    SavedPaper.save(session.now(), WantedPaper.of(kind, session.now().current(), DAY), setup, file);
                    WordFile word = new WordFile(Files.readAllBytes(file));
                    word.parts().keySet().stream().filter(part -> !part.endsWith(".png")).forEach(word::xml);
                }
            }
        }
    }

    @Test
    void a_chart_is_a_picture_that_can_be_heard_with_its_figures_bound_in_its_table() throws IOException {
        try (Session session = sample()) {
            Path file = folder.resolve("funding.docx");
            WantedPaper wanted = WantedPaper.of(PaperKind.FUNDING, session.now().current(), DAY);
            SavedPaper.save(session.now(), wanted, PageSetup.USUAL, file);
            WordFile word = new WordFile(Files.readAllBytes(file));
            assertThat(word.body("wp:docPr")).singleElement()
                    .satisfies(chart -> assertThat(chart.getAttribute("descr"))
                            .startsWith("Cost by year and source, £")
                            .contains("2019/20, MPS Capital Plan £374,000"));
            assertThat(word.parts().get("word/media/image1.png")).startsWith(0x89, 'P', 'N', 'G');
            assertThat(word.body("w:tblCaption").stream().map(caption -> caption.getAttribute("w:val")))
                    .contains(Papers.of(session.now(), wanted).diagrams().findFirst().orElseThrow().table().name());
        }
    }
}
