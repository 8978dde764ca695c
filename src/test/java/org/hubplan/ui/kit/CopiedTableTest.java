package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.ClipboardContent;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Measure;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.junit.jupiter.api.Test;

class CopiedTableTest {
    @Test
    void words_that_would_be_a_formula_are_words_and_figures_stay_figures() {
        Table table = new Table(
                "Costs",
                List.of(Column.words("Line"), Column.figures("=SUM(A1)", "£")),
                List.of(Row.line(new Words("=cmd|' /C calc'!A0"), Cell.change(-20_600_000, Measure.PENCE))),
                Table.Width.FULL,
                false);
        ClipboardContent content = CopiedTable.content(table, new Precision(1, 0));
        assertThat(content.getString()).isEqualTo("Line\t'=SUM(A1) £\n'=cmd|' /C calc'!A0\t-206000.00\n");
        assertThat(content.getHtml())
                .contains(">'=SUM(A1) £</th>", ">'=cmd|' /C calc'!A0</td>", ">-206,000</td>");
    }

    @Test
    void a_blank_before_it_does_not_make_words_a_formula_where_a_page_is_pasted() {
        Table table = new Table(
                "Posts",
                List.of(Column.words("Title")),
                List.of(Row.line(new Words(" =1+1"))),
                Table.Width.FULL,
                false);

        assertThat(CopiedTable.content(table, new Precision(1, 0)).getHtml()).contains(">'=1+1</td>");
    }
}
