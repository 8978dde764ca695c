package org.hubplan.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hubplan.report.Block;
import org.hubplan.report.Diagram;
import org.hubplan.report.Measure;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.hubplan.report.chart.BeforeAfter;
import org.hubplan.report.chart.StackedColumns;
import org.hubplan.report.picture.Hatch;
import org.hubplan.report.picture.Look;
import org.hubplan.report.picture.Paint;
import org.junit.jupiter.api.Test;

class ChartOnPaperTest {
    private static final Diagram COST = new StackedColumns(
            "Cost by year, £",
            "Prices of 2018/19.",
            Measure.PENCE,
            "Cost",
            List.of("2019/20", "2020/21"),
            List.of(
                    new StackedColumns.Part("Capital plan", Look.solid(Paint.SERIES_1), List.of(37_400_000L, 0L)),
                    new StackedColumns.Part("Gap", new Look(Paint.GAP, Hatch.CROSSED), List.of(0L, 20_600_000L))));

    @Test
    void its_words_and_figures_can_be_searched_and_copied() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPaper.bytes(paper(List.of(new Block.Chart(COST)))))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Cost by year, £", "Capital plan", "£374,000", "£206,000", "Prices of 2018/19.");
        }
    }

    @Test
    void who_hears_it_hears_every_figure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPaper.bytes(paper(List.of(new Block.Chart(COST)))))) {
            PDStructureElement figure = figure(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(figure.getAlternateDescription()).isEqualTo(
                    "Cost by year, £: 2019/20, Capital plan £374,000; 2019/20, Cost £374,000; 2020/21, Gap £206,000;"
                            + " 2020/21, Cost £206,000. Prices of 2018/19.");
            assertThat(figure.getCOSObject().getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX)).hasSize(4);
        }
    }

    @Test
    void it_stands_whole_on_one_page_with_its_heading() {
        for (int before = 1; before < 30; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, new Block.Prose("A line.")));
            blocks.add(new Block.Heading(1, "Figures", false));
            blocks.add(new Block.Chart(COST));
            Paper paper = paper(blocks);
            List<Sheet> sheets = Print.set(paper, PageSetup.USUAL);
            Sheet drawn = sheets.stream().filter(sheet -> pictures(sheet) > 0).findFirst().orElseThrow();
            assertThat(Print.words(drawn)).contains("Figures", "Cost by year, £", "Prices of 2018/19.");
            assertThat(pictures(drawn)).isEqualTo(1);
        }
    }

    @Test
    void sixty_hubs_keep_to_the_margins_of_every_page_there_is() {
        List<BeforeAfter.Row> hubs = IntStream.range(0, 60)
                .mapToObj(n -> new BeforeAfter.Row("H" + n, "BCU", "H" + n + " A hub", List.of(new BeforeAfter.Pair(100L * n, 90L * n))))
                .toList();
        Diagram sixty = BeforeAfter.of("Hubs", "A note.", Measure.FTE, "Baseline", "Preferred", List.of("BWT, FTE"), hubs);
        List<Block> blocks = List.of(new Block.Heading(1, "Hubs", true), new Block.Chart(sixty), new Block.Prose("The end."));
        for (PageSetup setup : PageSetup.all()) {
            Page page = Page.of(setup);
            List<Sheet> sheets = Print.set(paper(blocks), setup);
            Print.isWellSet("sixty hubs", sheets, setup);
            List<Mark.Drawn> drawn = sheets.stream()
                    .flatMap(sheet -> sheet.marks().stream())
                    .flatMap(mark -> mark instanceof Mark.Drawn one ? Stream.of(one) : Stream.empty())
                    .toList();
            assertThat(drawn).isNotEmpty().allSatisfy(one -> {
                assertThat(one.x()).isGreaterThanOrEqualTo(page.left());
                assertThat(one.x() + one.picture().width()).isLessThanOrEqualTo(page.right() + 0.1);
                assertThat(one.y() + one.picture().height()).isLessThanOrEqualTo(page.bottom() + 0.1);
            });
            assertThat(Print.words(sheets.getFirst())).as(setup.name()).contains("Hubs");
            assertThat(pictures(sheets.getFirst())).as(setup.name()).isEqualTo(1);
        }
    }

    private static long pictures(Sheet sheet) {
        return sheet.marks().stream().filter(Mark.Drawn.class::isInstance).count();
    }

    private static PDStructureElement figure(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDStructureElement found = "Figure".equals(element.getStructureType()) ? element : figure(element);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Paper paper(List<Block> blocks) {
        Paper.Running running = new Paper.Running("OFFICIAL", "Plan", "Option", "Version 1");
        return new Paper("Charts", Papers.PRINTED, running, blocks);
    }
}
