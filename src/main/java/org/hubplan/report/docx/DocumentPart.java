package org.hubplan.report.docx;

import static org.hubplan.report.docx.TableMarkup.twentieths;

import java.util.Arrays;
import java.util.List;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Chart;
import org.hubplan.report.Block.Facts;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Notice;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Prose;
import org.hubplan.report.Block.Run;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Block.Title;
import org.hubplan.report.Diagram;
import org.hubplan.report.Figures;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.hubplan.report.Precision;

/// `word/document.xml`: what stands on a paper, block after block, and how its pages are set up.
final class DocumentPart {
    private static final int FACTS_IN_A_ROW = 4;
    private static final float BETWEEN_HALVES = 24;
    /// From the edge of the page to the text, with room for the running head and foot, in points.
    private static final float TOP = 64;
    private static final float BOTTOM = 60;
    private static final float RUNNING = 20;

    private final Paper paper;
    private final PageSetup setup;
    private final Figures figures;
    private final Precision precision;
    private final ChartMarkup charts;
    private final Markup xml = new Markup("w:document", "xmlns:w", Parts.WORD, "xmlns:r", Parts.RELATIONS);
    private final Paragraph paragraphs = new Paragraph(xml);
    private final FigureControls controls = new FigureControls(xml);

    DocumentPart(Paper paper, PageSetup setup, Figures figures) {
        this.paper = paper;
        this.setup = setup;
        this.figures = figures;
        this.precision = paper.precision();
        this.charts = new ChartMarkup(xml, precision, room(), setup.height() - TOP - BOTTOM);
    }

    byte[] bytes() {
        xml.open("w:body");
        paper.blocks().forEach(this::block);
        section();
        return xml.bytes();
    }

    /// Every figure written, in reading order; once [#bytes()] has been asked for.
    List<FigureControls.Control> controls() {
        return controls.written();
    }

    /// The pictures it shows, as PNG; once [#bytes()] has been asked for.
    List<byte[]> pictures() {
        return charts.pictures();
    }

    private float room() {
        return setup.width() - 2 * setup.margins().sides();
    }

    private void block(Block block) {
        switch (block) {
            case Title title -> {
                paragraphs.of("Title", title.kind());
                paragraphs.of("Subtitle", title.of());
            }
            case Heading heading -> {
                paragraphs.begin("Heading" + heading.level(), false, heading.onNewPage());
                Look.PLAIN.run(xml, heading.words());
                xml.close();
            }
            case Prose prose -> paragraphs.of("Prose", prose.words());
            case Passage passage -> passage(passage);
            case Notice notice -> paragraphs.of("Notice", notice.words());
            case Facts facts -> facts(facts.facts());
            case Table table -> {
                table(table, room());
                paragraphs.empty("AfterTable");
            }
            case Beside beside -> beside(beside);
            case Chart(Diagram diagram) -> chart(diagram);
        }
    }

    private void chart(Diagram diagram) {
        charts.write(diagram);
        figures.tableOf(diagram).ifPresent(table -> {
            table(table, room());
            paragraphs.empty("AfterTable");
        });
    }

    private void passage(Passage passage) {
        paragraphs.begin("Prose", false, false);
        for (Run run : passage.runs()) {
            switch (run) {
                case Run.Said said -> Look.PLAIN.run(xml, said.text());
                case Run.Bound bound -> controls.write(figures.of(bound), Look.PLAIN);
            }
        }
        xml.close();
    }

    private void table(Table table, float room) {
        new TableMarkup(xml, table, figures, precision, controls, room).write();
    }

    // ---- what stands side by side

    private void facts(List<Facts.Fact> facts) {
        float[] columns = new float[FACTS_IN_A_ROW];
        Arrays.fill(columns, room() / FACTS_IN_A_ROW);
        beginFrame(columns);
        for (int from = 0; from < facts.size(); from += FACTS_IN_A_ROW) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (int at = from; at < from + FACTS_IN_A_ROW; at++) {
                xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twentieths(columns[0]), "w:type", "dxa").close();
                paragraphs.of("FactLabel", at < facts.size() ? facts.get(at).label() : "");
                paragraphs.of("Fact", at < facts.size() ? facts.get(at).words() : "");
                xml.close();
            }
            xml.close();
        }
        xml.close();
        paragraphs.empty("AfterTable");
    }

    private void beside(Beside beside) {
        float half = (room() - BETWEEN_HALVES) / 2;
        float[] columns = {half + BETWEEN_HALVES / 2, half + BETWEEN_HALVES / 2};
        beginFrame(columns);
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (Table table : List.of(beside.left(), beside.right())) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twentieths(columns[0]), "w:type", "dxa").close();
            table(table, half);
            paragraphs.empty("AfterTable");
            xml.close();
        }
        xml.close().close();
        paragraphs.empty("AfterTable");
    }

    /// A table without rules that only places what is in it.
    private void beginFrame(float[] columns) {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "Frame");
        xml.empty("w:tblW", "w:w", twentieths(room()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        for (float width : columns) {
            xml.empty("w:gridCol", "w:w", twentieths(width));
        }
        xml.close();
    }

    // ---- pages

    private void section() {
        String sides = twentieths(setup.margins().sides());
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", Parts.HEADER_ID);
        xml.empty("w:footerReference", "w:type", "default", "r:id", Parts.FOOTER_ID);
        xml.empty(
                "w:pgSz",
                "w:w", twentieths(setup.width()),
                "w:h", twentieths(setup.height()),
                "w:orient", setup.isLandscape() ? "landscape" : "portrait");
        xml.empty(
                "w:pgMar",
                "w:top", twentieths(TOP), "w:right", sides, "w:bottom", twentieths(BOTTOM), "w:left", sides,
                "w:header", twentieths(RUNNING), "w:footer", twentieths(RUNNING), "w:gutter", "0");
        xml.close();
    }
}
