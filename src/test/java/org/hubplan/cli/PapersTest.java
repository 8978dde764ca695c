package org.hubplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hubplan.session.paper.PaperKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves a plan on paper and in spreadsheets.
class PapersTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sample() {
        terminal = Terminal.withSample(folder);
    }

    @Test
    void the_staffing_plan_shows_the_figures_totals_shows() throws IOException {
        assertThat(terminal.type("report @/plan --kind staffing --out @/staffing.pdf").done())
                .isEqualTo("Wrote " + folder.resolve("staffing.pdf") + ".");

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("staffing.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("SAMPLE, INVENTED FIGURES", "1 Preferred, phase 1", "1 November 2018", "37,754,083.40");
        }
    }

    @Test
    void the_board_is_one_page_of_a3_on_its_side_and_a_table_in_a_spreadsheet() throws IOException {
        terminal.type("report @/plan --kind board --out @/board.pdf").done();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("board.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(1190.55f);
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("661.8 FTE · 521.8 strength · 140.0 vacant · £37,754,083.40 a year · +9.0 on baseline");
        }

        terminal.type("report @/plan --kind board --out @/board.csv").done();
        assertThat(Files.readString(folder.resolve("board.csv"))).contains("37754083.40", "Limit broken: Desks");
    }

    @Test
    void help_says_that_two_maskings_of_one_plan_tell_what_each_keeps_back() {
        assertThat(terminal.type("report --help").done().replaceAll("\\s+", " "))
                .contains("Print a plan with one masking only");
    }

    @Test
    void the_staffing_plan_of_a_day_leaves_out_what_takes_effect_later() throws IOException {
        terminal.type("report @/plan --kind staffing --out @/staffing.pdf --as-at 2019-03-31").done();

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("staffing.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .doesNotContain("37,754,083.40")
                    .contains("takes effect later");
        }
    }

    @Test
    void the_staffing_plan_is_set_on_the_page_asked_for_each_hub_on_its_own() throws IOException {
        terminal.type("report @/plan --kind staffing --page a3-portrait --columns posts,bwt --hub-pages --out @/hubs.pdf")
                .done();

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("hubs.pdf").toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(1190.55f);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("SC4 SC Hub 4", "Come and gone, against the baseline", "from MIB Central Intelligence")
                    .doesNotContain("BWT cost £");
        }
    }

    @Test
    void a_page_or_a_column_that_is_none_is_wrong_usage() {
        assertThat(terminal.type("report @/plan --kind staffing --page letter --out @/x.pdf").wrong())
                .contains("\"letter\" is none of a4-portrait-narrow, a4-portrait, ");
        assertThat(terminal.type("report @/plan --kind staffing --columns posts,names --out @/x.pdf").wrong())
                .contains("\"names\" is none of posts, bwt, ");
    }

    @Test
    void a_paper_that_can_not_be_written_is_refused() {
        assertThat(terminal.type("report @/plan --kind staffing --out @/none/staffing.pdf").refused()).contains("none");
        assertThat(terminal.type("report @/plan --kind novel --out @/novel.pdf").wrong())
                .contains("\"novel\" is none of " + PaperKind.keys());
    }

    @Test
    void a_whole_export_begins_an_equal_plan() {
        JsonNode json = terminal.type("export @/plan @/posts.xlsx --json").json();
        terminal.type("import @/copy @/posts.xlsx").done();

        assertThat(json.get("leftOut")).hasToString("[\"Costs beside pay, and where the money comes from.\"]");
        assertThat(json.get("sheets").get(0).get("rows").intValue()).isEqualTo(673);
        assertThat(terminal.type("totals @/copy --json").json().get("rows"))
                .isEqualTo(terminal.type("totals @/plan --json").json().get("rows"));
    }

    @Test
    void a_masked_export_says_what_is_left_out() {
        assertThat(terminal.type("export @/plan @/posts.csv --mask --option 0").done())
                .startsWith("Wrote " + folder.resolve("posts.csv") + ": Posts (574 rows, ")
                .contains("Left out: 90 posts that are restricted or at a restricted hub: Covert Intelligence (COV).");
    }

    @Test
    void an_unknown_kind_of_file_is_refused() {
        assertThat(terminal.type("export @/plan @/posts.doc").refused()).contains(".xlsx, .ods or .csv");
    }

    @Test
    void every_paper_the_option_has_is_written_in_full_and_masked() throws IOException {
        for (PaperKind kind : PaperKind.values()) {
            if (kind != PaperKind.WHAT_IF && kind != PaperKind.MONTH) {
                for (String mask : new String[] {"none", "hide", "roll-up"}) {
                    String file = kind.key() + "-" + mask + ".pdf";
                    terminal.type("report @/plan --kind " + kind.key() + " --mask " + mask + " --out @/" + file).done();
                    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
                        String text = new PDFTextStripper().getText(pdf);
                        assertThat(text).as(file).contains("page 1 of " + pdf.getNumberOfPages());
                        assertThat(text.contains("Restricted units are")).as(file).isEqualTo(!mask.equals("none"));
                    }
                }
            }
        }
        assertThat(terminal.type("report @/plan --kind decision --option 0 --out @/no.pdf").refused()).contains("baseline");
    }

    @Test
    void a_section_of_the_decision_is_worded_shown_and_given_back() {
        JsonNode words = terminal.type("words @/plan --json").json();
        assertThat(words.get("sections")).hasSize(9);
        assertThat(words.get("figures").findValuesAsText("key")).contains("five-year-cash", "pressure 2020/21", "gives Met HQ");

        terminal.type("word @/plan --section summary --text {one-off}").done();
        assertThat(terminal.type("words @/plan --json").json().get("sections").get(0))
                .hasToString("{\"section\":\"summary\",\"own\":true,\"text\":\"{one-off}\"}");
        assertThat(terminal.type("word @/plan --section summary --text {two-off}").refused()).contains("one-off, capital");
        assertThat(terminal.type("word @/plan --section sumary --text x").wrong()).contains("is none of summary, recommendation");
        terminal.type("word @/plan --section summary --generated").done();
        assertThat(terminal.type("word @/plan --section summary --generated").refused()).contains("says that already");
    }
}
