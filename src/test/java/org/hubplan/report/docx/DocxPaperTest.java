package org.hubplan.report.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Run;
import org.hubplan.report.Cell;
import org.hubplan.report.Figures;
import org.hubplan.report.Measure;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.Paper;
import org.hubplan.report.Papers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// A paper as a Word file: what any program that reads one must find in it.
class DocxPaperTest {
    private static final Origin ORIGIN = new Origin("J Doe", Map.of("Hubplan paper", "staffing"));
    private static final Paper PAPER = Papers.preferred(Scope.EVERYTHING).paper();
    private static final WordFile FILE = file(PAPER);

    private static WordFile file(Paper paper) {
        return new WordFile(DocxPaper.bytes(paper, PageSetup.USUAL, ORIGIN));
    }

    private static Paper paper(Block... blocks) {
        return new Paper("A & B", Papers.PRINTED, new Paper.Running("OFFICIAL", "plan", "option", "state"), List.of(blocks));
    }

    private static String words(Element outer) {
        return WordFile.inside(outer, "w:t").stream().map(Element::getTextContent).reduce("", String::concat);
    }

    // ---- a file Word opens

    @Test
    void every_part_is_whole_xml_and_every_one_is_led_to_and_has_its_type() {
        Set<String> ledTo = new HashSet<>();
        FILE.parts().keySet().forEach(FILE::xml);
        FILE.parts().keySet().stream()
                .filter(part -> part.endsWith(".rels"))
                .flatMap(part -> FILE.all(part, "Relationship").stream())
                .forEach(relation -> ledTo.add(relation.getAttribute("Target").substring(1)));
        Set<String> parts = new HashSet<>(FILE.parts().keySet());
        parts.removeIf(part -> part.endsWith(".rels") || part.equals("[Content_Types].xml"));
        assertThat(ledTo).isEqualTo(parts);
        assertThat(FILE.all("[Content_Types].xml", "Override").stream().map(one -> one.getAttribute("PartName").substring(1)))
                .containsExactlyInAnyOrderElementsOf(parts.stream().filter(part -> !part.equals("customXml/item1.xml")).toList());
        assertThat(FILE.parts().keySet()).startsWith("[Content_Types].xml").contains("_rels/.rels", "word/document.xml");
    }

    @Test
    void every_style_used_is_there() {
        Set<String> known = new HashSet<>();
        FILE.all("word/styles.xml", "w:style").forEach(style -> known.add(style.getAttribute("w:styleId")));
        for (String part : List.of("word/document.xml", "word/header1.xml", "word/footer1.xml")) {
            assertThat(FILE.all(part, "w:pStyle").stream().map(style -> style.getAttribute("w:val"))).allMatch(known::contains);
            assertThat(FILE.all(part, "w:tblStyle").stream().map(style -> style.getAttribute("w:val"))).allMatch(known::contains);
        }
    }

    @Test
    void a_cell_ends_in_a_paragraph_and_no_table_touches_the_next() {
        FILE.body("w:tc").forEach(cell -> assertThat(cell.getLastChild().getNodeName()).isEqualTo("w:p"));
        FILE.body("w:tbl").forEach(table -> assertThat(table.getNextSibling().getNodeName()).isEqualTo("w:p"));
    }

    @Test
    void the_same_paper_is_the_same_file() {
        assertThat(DocxPaper.bytes(PAPER, PageSetup.USUAL, ORIGIN)).isEqualTo(DocxPaper.bytes(PAPER, PageSetup.USUAL, ORIGIN));
    }

    @Test
    void signs_xml_keeps_for_itself_are_words_like_others_and_those_it_cannot_write_are_left_out() {
        WordFile file = file(paper(new Block.Prose("R&D < \"5\" > 3\u0000\u0007 \uD83D\uDC6E \uD800end")));
        assertThat(words(file.body("w:body").getFirst())).isEqualTo("R&D < \"5\" > 3 \uD83D\uDC6E end");
    }

    // ---- what stands on it

    @Test
    void headings_are_words_own_so_that_its_navigation_shows_them() {
        Map<String, String> headings = new TreeMap<>();
        for (Element paragraph : FILE.body("w:p")) {
            if (WordFile.value(paragraph, "w:pStyle").startsWith("Heading")) {
                headings.put(words(paragraph), WordFile.value(paragraph, "w:pStyle"));
            }
        }
        assertThat(headings).contains(
                entry("Summary", "Heading1"), entry("By hub", "Heading1"), entry("What counts", "Heading2"));
        assertThat(FILE.all("word/styles.xml", "w:style").stream()
                        .filter(style -> style.getAttribute("w:styleId").equals("Heading1"))
                        .map(style -> WordFile.value(style, "w:name")))
                .containsExactly("heading 1");
    }

    @Test
    void every_figure_is_a_control_that_says_which_it_is_and_its_exact_value() {
        Map<FigureTag, String> controls = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Element control : FILE.body("w:sdt")) {
            assertThat(WordFile.value(control, "w:tag")).hasSizeLessThanOrEqualTo(64);
            controls.put(FigureTag.read(WordFile.value(control, "w:tag")).orElseThrow(), words(control));
            assertThat(names.add(WordFile.value(control, "w:alias"))).isTrue();
        }
        Map<FigureTag, String> figures = new HashMap<>();
        Figures.of(PAPER).all().forEach(figure -> figures.put(FigureTag.of(figure), figure.words()));
        assertThat(controls).isEqualTo(figures);
        assertThat(names).allMatch(name -> name.length() <= 64);
    }

    @Test
    void a_figure_in_a_sentence_is_bound_and_the_sentence_reads_as_it_does_in_print() {
        Run.Bound cash = new Run.Bound("five-year-cash", new Cell.Amount(173_300_000, Measure.PENCE, false));
        WordFile file = file(paper(new Block.Passage(List.of(new Run.Said("It comes to "), cash, new Run.Said(".")))));
        assertThat(words(file.body("w:p").getFirst())).isEqualTo("It comes to £1,733,000.");
        Element control = file.body("w:sdt").getFirst();
        assertThat(words(control)).isEqualTo("£1,733,000");
        assertThat(WordFile.value(control, "w:tag"))
                .isEqualTo("hubplan:" + FigureTag.name("five-year-cash") + ":173300000:pence");
    }

    @Test
    void the_headings_of_a_table_stand_again_on_each_page_and_figures_stand_to_the_right() {
        long tables = PAPER.tables().count();
        assertThat(FILE.body("w:tblCaption")).hasSize((int) tables);
        for (Element table : FILE.body("w:tbl")) {
            if (WordFile.value(table, "w:tblStyle").equals("PlanTable")) {
                assertThat(WordFile.inside(WordFile.inside(table, "w:tr").getFirst(), "w:tblHeader")).hasSize(1);
            }
        }
        for (Element paragraph : FILE.body("w:p")) {
            boolean isInCell = paragraph.getParentNode().getNodeName().equals("w:tc");
            if (isInCell && !WordFile.inside(paragraph, "w:sdt").isEmpty()) {
                assertThat(WordFile.value(paragraph, "w:pStyle")).isIn("TableFigures", "TableTotalFigures");
            }
        }
    }

    @Test
    void each_page_bears_marking_version_and_its_number() {
        String head = words(FILE.xml("word/header1.xml").getDocumentElement());
        String foot = words(FILE.xml("word/footer1.xml").getDocumentElement());
        assertThat(head).contains("OFFICIAL-SENSITIVE", "Option 1 Preferred");
        assertThat(foot).contains("OFFICIAL-SENSITIVE", "J Doe · printed 21 November 2018 · version 3", "page 1 of 1");
        assertThat(FILE.all("word/footer1.xml", "w:fldSimple").stream().map(field -> field.getAttribute("w:instr").strip()))
                .containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void pages_are_set_up_as_asked() {
        PageSetup upright = PageSetup.of(Size.A3, Orientation.PORTRAIT);
        Element size = new WordFile(DocxPaper.bytes(PAPER, upright, ORIGIN)).body("w:pgSz").getFirst();
        assertThat(size.getAttribute("w:w") + " × " + size.getAttribute("w:h") + " " + size.getAttribute("w:orient"))
                .isEqualTo("16838 × 23811 portrait");
    }

    @Test
    void tables_fit_between_the_margins_of_every_page_set_up() {
        for (PageSetup setup : PageSetup.all()) {
            float room = setup.width() - 2 * setup.margins().sides();
            PAPER.tables().forEach(table ->
                    assertThat(ColumnWidths.of(table, PAPER.precision(), room).sum())
                            .as(table.name() + " on " + setup.name())
                            .isLessThanOrEqualTo(room + 0.5f));
        }
    }

    // ---- what it says of itself

    @Test
    void it_names_the_plans_author_and_the_day_of_printing_and_nothing_of_the_machine() {
        Element core = FILE.xml("docProps/core.xml").getDocumentElement();
        assertThat(core.getTextContent())
                .isEqualTo(PAPER.title() + "J Doe" + "en-GB" + "2018-11-21T00:00:00Z".repeat(2));
        String all = FILE.parts().values().stream().map(part -> new String(part, ISO_8859_1)).reduce("", String::concat);
        assertThat(all)
                .doesNotContain(System.getProperty("user.home") + "/")
                .doesNotContain(System.getProperty("java.io.tmpdir") + "/")
                .doesNotContain("lastModifiedBy");
    }

    @Test
    void it_lists_the_figures_it_was_printed_with() {
        assertThat(FILE.all("customXml/item1.xml", "figure").stream().map(figure -> figure.getAttribute("tag")))
                .containsExactlyElementsOf(
                        Figures.of(PAPER).all().stream().map(figure -> FigureTag.of(figure).written()).toList());
        assertThat(FILE.all("docProps/custom.xml", "property").stream().map(one -> one.getAttribute("name") + "=" + one.getTextContent()))
                .containsExactly("Hubplan paper=staffing");
    }
}
