package org.hubplan.exchange.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.papers.WordMade.control;
import static org.hubplan.exchange.papers.WordMade.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.papers.ReturnedPaper.Cell;
import org.hubplan.exchange.papers.ReturnedPaper.Control;
import org.hubplan.exchange.papers.ReturnedPaper.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in a Word file that was edited, wherever the program that saved it put the controls.
class ReturnedPaperTest {
    @TempDir
    private Path folder;

    private ReturnedPaper read(String body) throws UnreadableFile {
        return ReturnedPaper.read(new WordMade(body).in(folder.resolve("paper.docx")));
    }

    @Test
    void a_control_may_stand_around_words_paragraphs_or_cells() throws UnreadableFile {
        assertThat(read("<w:p>" + run("It is ") + control("a", "t1", run("1,2") + run("00")) + "</w:p>"
                        + control("b", "t2", "<w:p>" + run("one") + "</w:p><w:p>" + run("two") + "</w:p>")
                        + "<w:tbl><w:tr>" + control("c", "t3", "<w:tc><w:p>" + run("4.0") + "</w:p></w:tc>") + "</w:tr></w:tbl>")
                .controls())
                .containsExactly(new Control("a", "t1", "1,200"), new Control("b", "t2", "one two"), new Control("c", "t3", "4.0"));
    }

    @Test
    void what_tracked_changes_strike_out_or_move_away_does_not_count_and_what_they_put_in_does() throws UnreadableFile {
        assertThat(read("<w:p>" + control("a", "t",
                                "<w:del>" + run("5") + "</w:del><w:ins>" + run("7") + "</w:ins><w:moveFrom>" + run("9") + "</w:moveFrom>")
                        + "</w:p>")
                .controls())
                .containsExactly(new Control("a", "t", "7"));
    }

    @Test
    void a_control_that_was_emptied_holds_nothing_though_word_shows_a_prompt() throws UnreadableFile {
        assertThat(read("<w:p><w:sdt><w:sdtPr><w:tag w:val='t'/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + run("Click here to enter text") + "</w:sdtContent></w:sdt></w:p>")
                .controls())
                .containsExactly(new Control("", "t", ""));
    }

    @Test
    void tables_are_read_with_the_controls_in_their_cells_those_within_others_apart() throws UnreadableFile {
        String cell = "<w:tc><w:p>" + control("a", "t", run("5")) + "</w:p></w:tc>";
        String inner = "<w:tbl><w:tblPr><w:tblCaption w:val='Inner'/></w:tblPr><w:tr><w:tc><w:p>" + run("MIB") + "</w:p></w:tc>"
                + cell + "</w:tr></w:tbl>";
        assertThat(read("<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc><w:tc><w:p>" + run("x\u00a0 y") + "</w:p></w:tc></w:tr></w:tbl>")
                .tables())
                .containsExactly(
                        new Table("", List.of(List.of(new Cell("", List.of()), new Cell("x y", List.of())))),
                        new Table("Inner", List.of(List.of(new Cell("MIB", List.of()), new Cell("5", List.of(0))))));
    }

    @Test
    void properties_and_the_list_of_figures_are_read_and_what_others_keep_is_passed_over() throws UnreadableFile {
        ReturnedPaper paper = ReturnedPaper.read(new WordMade("")
                .with("docProps/custom.xml", "<Properties><property name='Hubplan paper'><lpwstr>staffing</lpwstr></property>"
                        + "<property name='Other'><i4>3</i4></property></Properties>")
                .with("customXml/item1.xml", "<paper xmlns='urn:hubplan:paper:1'><figure name='a' tag='t'/></paper>")
                .in(folder.resolve("paper.docx")));
        assertThat(paper.properties()).isEqualTo(Map.of("Hubplan paper", "staffing", "Other", "3"));
        assertThat(paper.listed()).containsExactly(Map.of("name", "a", "tag", "t"));
        assertThat(read("").listed()).isEmpty();
    }
}
