package org.hubplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.junit.jupiter.api.Test;

class TableTextTest {
    private static final Table COSTS = new Table(
            "Costs & sources",
            List.of(Column.words("Line"), Column.figures("2019/20", "£"), Column.figures("2019/20", "FTE")),
            List.of(
                    Row.group("One-off"),
                    Row.line(new Words("IT\thardware <new>"), Cell.of(37_400_050, Measure.PENCE), Cell.change(-80, Measure.FTE)),
                    new Row(Row.Rank.TOTAL, List.of(new Words("Total"), Cell.of(37_400_050, Measure.PENCE), Cell.of(1_200_00, Measure.FTE)))),
            Table.Width.FULL,
            false);

    @Test
    void a_spreadsheet_takes_its_figures_for_numbers() {
        assertThat(TableText.tabs(COSTS)).isEqualTo("""
                Line\t2019/20 £\t2019/20 FTE
                One-off
                IT hardware <new>\t374000.50\t-0.80
                Total\t374000.50\t1200.00
                """);
    }

    @Test
    void a_letter_takes_it_as_it_reads_on_paper() {
        assertThat(TableText.html(COSTS, new Precision(1, 2)))
                .startsWith("<table><caption>Costs &amp; sources</caption>")
                .contains(
                        "<th colspan=\"3\" style=\"text-align:left\">One-off</th>",
                        "<td style=\"text-align:left\">IT hardware &lt;new&gt;</td><td style=\"text-align:right\">374,000.50</td>",
                        "<td style=\"text-align:right\"><b>1,200.0</b></td>");
    }
}
