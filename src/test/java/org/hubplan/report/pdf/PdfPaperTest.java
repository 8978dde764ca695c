package org.hubplan.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.report.Measure;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Papers;
import org.hubplan.report.Precision;
import org.hubplan.report.staffing.StaffingPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfPaperTest {
    private static final StaffingPlan SMALL = Papers.preferred(Scope.of(Command.MET_INTELLIGENCE));
    private static final StaffingPlan LARGE = Papers.large(5_000);
    private static byte[] small;
    private static byte[] large;

    @BeforeAll
    static void write() {
        small = PdfPaper.bytes(SMALL.paper());
        large = PdfPaper.bytes(LARGE.paper());
    }

    @Test
    void its_text_holds_the_ledgers_figures() throws IOException {
        assertThat(text(small)).contains(
                "MIB Central Intelligence 4 0 4.0 4.0 0.0 0.0 0.0 4.0 0.0 268,816.00 −2 −122,350.00",
                "CE Central East 4 2 4.0 2.0 2.0 0.0 50.0 3.0 1.0 231,414.00 +3 +163,550.00",
                "Total 10 2 9.3 7.5 2.0 0.2 21.5 7.8 1.5 575,121.20 +1 +41,200.00");
    }

    @Test
    void five_thousand_posts_add_up_to_the_ledgers_total() throws IOException {
        Totals total = LARGE.standing().ledger().total(Scope.EVERYTHING);
        Precision precision = LARGE.paper().precision();
        assertThat(total.posts()).isEqualTo(5_000);
        assertThat(text(large)).contains("Total 5,000 1,000 "
                + precision.words(total.bwtFte(), Measure.FTE) + " "
                + precision.words(total.strengthFte(), Measure.FTE) + " "
                + precision.words(total.vacantFte(), Measure.FTE) + " 20.0 "
                + precision.words(total.bwtCost(), Measure.PENCE) + " = =");
    }

    @Test
    void every_page_carries_the_marking_twice_and_its_number() throws IOException {
        List<String> pages = pages(large);
        assertThat(pages).hasSizeGreaterThan(20);
        for (int page = 1; page <= pages.size(); page++) {
            String text = pages.get(page - 1);
            assertThat(text.lines().filter("OFFICIAL-SENSITIVE"::equals)).as("markings of page " + page).hasSize(2);
            assertThat(text).contains("page " + page + " of " + pages.size(), "J Doe · printed 21 November 2018", "Option 1 Preferred");
        }
    }

    @Test
    void a_table_over_several_pages_has_its_headings_on_each() throws IOException {
        List<String> pages = pages(large);
        int from = pageWith(pages, "Establishment by hub, function and grade");
        List<String> detail = pages.subList(from, pageWith(pages, "What counts"));
        assertThat(detail).hasSizeGreaterThan(20).allSatisfy(page -> assertThat(page)
                .containsPattern("Posts here FTE here\\s+Full year 2018/19 Change against baseline")
                .contains("Function Grade all vacant BWT strength vacancies % vacant"));
        assertThat(detail.get(1)).contains("MIB Central Intelligence, continued");
    }

    @Test
    void no_heading_stands_alone_at_a_foot() throws IOException {
        for (String page : pages(large)) {
            List<String> lines = page.lines().toList();
            String last = lines.get(lines.indexOf(lines.stream().filter(line -> line.startsWith("J Doe · printed")).reduce((_, b) -> b).orElseThrow()) - 1);
            assertThat(last).doesNotMatch("(MIB|TSK|COV|[A-Z]{2}|SC\\d) [A-Z].*[a-z)]$").doesNotMatch("By .*");
        }
    }

    @Test
    void it_is_tagged_with_headings_and_table_cells() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(small)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            List<String> roles = new ArrayList<>();
            gather(catalog.getStructureTreeRoot(), roles);
            assertThat(roles).startsWith("Document", "H1", "P").contains("H2", "H3", "Table", "THead", "TBody", "TR", "TH", "TD");
            assertThat(roles.stream().filter("Table"::equals)).hasSize((int) SMALL.paper().tables().count());
        }
    }

    @Test
    void bookmarks_lead_to_sections_and_hubs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(small)) {
            PDOutlineNode root = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(root)).containsExactly(
                    "Summary", "By hub", "By function", "By grade", "Changes of option 1 Preferred",
                    "Establishment by hub, function and grade", "Notes");
            PDOutlineItem detail = last(root, "Establishment by hub, function and grade");
            assertThat(titles(detail)).containsExactly(
                    "MIB Central Intelligence", "TSK Tasking and Coordination", "COV Covert Intelligence (restricted)", "CE Central East");
            assertThat(pages(small).get(pageOf(pdf, detail))).contains("Establishment by hub, function and grade");
        }
    }

    @Test
    void it_says_what_it_is_and_nothing_of_who_or_where_made_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(small)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Staffing plan, Met Intelligence 2018, option 1 Preferred");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("Hubplan");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).hasToString("2018-11-21T00:00:00Z");
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfuaid:part>1</pdfuaid:part>", ">Staffing plan, Met Intelligence 2018, option 1 Preferred<")
                    .doesNotContain("J Doe");
        }
    }

    @Test
    void its_typeface_is_embedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(small)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.getName()).contains("IBMPlexSans");
                    assertThat(font.isEmbedded()).isTrue();
                    // an incomplete list of signs, as OpenPDF writes it, breaks PDF/UA-1
                    assertThat(font.getFontDescriptor().getCOSObject().containsKey(COSName.getPDFName("CIDSet"))).isFalse();
                }
            }
        }
    }

    @Test
    void how_far_the_work_is_is_told_and_grows_to_the_whole() {
        List<Double> told = new ArrayList<>();
        PdfPaper.bytes(LARGE.paper(), PageSetup.USUAL, told::add);
        assertThat(told).hasSizeGreaterThan(40).isSorted().first().isEqualTo(0.0);
        assertThat(told).last().isEqualTo(1.0);
    }

    @Test
    void a_paper_half_set_is_given_up_when_its_reader_wants_it_no_more() {
        assertThatThrownBy(() -> PdfPaper.bytes(LARGE.paper(), PageSetup.USUAL, part -> {
            if (part > 0.25) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void a_page_is_a4_on_its_side() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(small)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(595.28f);
        }
    }

    private static void gather(PDStructureNode node, List<String> roles) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                gather(element, roles);
            }
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        node.children().forEach(child -> titles.add(child.getTitle()));
        return titles;
    }

    private static PDOutlineItem last(PDOutlineNode node, String title) {
        PDOutlineItem found = null;
        for (PDOutlineItem child : node.children()) {
            found = child.getTitle().equals(title) ? child : found;
        }
        return found;
    }

    private static int pageOf(PDDocument pdf, PDOutlineItem item) throws IOException {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf));
    }

    private static int pageWith(List<String> pages, String heading) {
        for (int at = 0; at < pages.size(); at++) {
            if (pages.get(at).lines().anyMatch(heading::equals)) {
                return at;
            }
        }
        throw new AssertionError("No page has the heading " + heading);
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }
}
