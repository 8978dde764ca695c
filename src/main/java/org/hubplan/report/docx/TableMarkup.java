package org.hubplan.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Column;
import org.hubplan.report.Column.Holds;
import org.hubplan.report.Figures;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.Precision;
import org.hubplan.report.Row;
import org.hubplan.report.Row.Rank;

/// Writes one table: its heading repeated on every page it reaches, words from the left, figures to the right, each in
/// its control.
final class TableMarkup {
    /// Tables up to so many rows stay on one page.
    private static final int KEPT_WHOLE = 16;

    private final Markup xml;
    private final Table table;
    private final Figures figures;
    private final Precision precision;
    private final FigureControls controls;
    private final ColumnWidths columns;
    private final Paragraph paragraphs;

    /// @param room from margin to margin, in points
    TableMarkup(Markup xml, Table table, Figures figures, Precision precision, FigureControls controls, float room) {
        this.xml = xml;
        this.table = table;
        this.figures = figures;
        this.precision = precision;
        this.controls = controls;
        this.columns = ColumnWidths.of(table, precision, room);
        this.paragraphs = new Paragraph(xml);
    }

    void write() {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "PlanTable");
        xml.empty("w:tblW", "w:w", twentieths(columns.sum()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:firstRow", "1", "w:firstColumn", "1", "w:noVBand", "1");
        xml.empty("w:tblCaption", "w:val", table.name()).close();
        xml.open("w:tblGrid");
        for (float width : columns.widths()) {
            xml.empty("w:gridCol", "w:w", twentieths(width));
        }
        xml.close();
        head();
        for (int row = 0; row < table.rows().size(); row++) {
            row(row);
        }
        xml.close();
    }

    // ---- heading

    private void head() {
        List<Band> bands = Band.of(table.columns());
        if (bands.stream().anyMatch(band -> !band.words().isEmpty())) {
            beginRow(true);
            for (Band band : bands) {
                String style = band.span() > 1 ? "TableBand" : style("TableHead", band.first());
                cell(band.first(), band.span(), "", style, true, band.words());
            }
            xml.close();
        }
        beginRow(true);
        for (int at = 0; at < table.columns().size(); at++) {
            cell(at, 1, "w:bottom", style("TableHead", at), true, table.columns().get(at).heading());
        }
        xml.close();
    }

    private String style(String stem, int column) {
        return table.columns().get(column).holds() == Holds.FIGURES ? stem + "Figures" : stem + "Words";
    }

    // ---- rows

    private void row(int at) {
        Row row = table.rows().get(at);
        beginRow(false);
        if (row.rank() == Rank.GROUP) {
            cell(0, table.columns().size(), "", "TableGroup", true, row.cells().getFirst().words(precision));
        } else {
            for (int column = 0; column < row.cells().size(); column++) {
                beginCell(column, 1, row.rank() == Rank.LINE ? "" : "w:top", "top");
                String stem = row.rank() == Rank.LINE ? "Table" : "TableTotal";
                paragraphs.begin(style(stem, column), staysWithNext(at), false);
                content(at, column);
                xml.close().close();
            }
        }
        xml.close();
    }

    private void content(int row, int column) {
        Optional<Figure> figure = figures.at(table, row, column);
        if (figure.isPresent()) {
            controls.write(figure.get(), look());
        } else {
            Cell cell = table.rows().get(row).cells().get(column);
            look().run(xml, cell.words(precision));
        }
    }

    private Look look() {
        return columns.isUsualSize() ? Look.PLAIN : new Look(columns.size());
    }

    /// A total stays with the line above it, a short table with itself.
    private boolean staysWithNext(int at) {
        if (at + 1 >= table.rows().size()) {
            return false;
        }
        Rank next = table.rows().get(at + 1).rank();
        return table.rows().size() <= KEPT_WHOLE || next == Rank.SUBTOTAL || next == Rank.TOTAL;
    }

    // ---- what rows are made of

    private void beginRow(boolean isHead) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (isHead) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void cell(int column, int span, String edge, String style, boolean staysWithNext, String words) {
        beginCell(column, span, edge, "bottom");
        paragraphs.begin(style, staysWithNext, false);
        look().run(xml, words);
        xml.close().close();
    }

    /// @param edge the side ruled firmly; empty for none
    /// @param stands where in the cell its words stand
    private void beginCell(int column, int span, String edge, String stands) {
        float width = 0;
        for (int at = column; at < column + span; at++) {
            width += columns.widths()[at];
        }
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twentieths(width), "w:type", "dxa");
        if (span > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(span));
        }
        if (!edge.isEmpty()) {
            xml.open("w:tcBorders").empty(edge, "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "5C6673").close();
        }
        if (column > 0 && table.columns().get(column).holds() == Holds.FIGURES) {
            xml.empty("w:noWrap");
        }
        xml.empty("w:vAlign", "w:val", stands).close();
    }

    /// Points as Word measures widths.
    static String twentieths(float points) {
        return Integer.toString(Math.round(points * 20));
    }

    /// Neighbouring columns under one heading, or one column that may have none.
    private record Band(String words, int first, int span) {
        static List<Band> of(List<Column> columns) {
            List<Band> bands = new ArrayList<>();
            for (int at = 0; at < columns.size(); ) {
                String words = columns.get(at).band();
                int end = at + 1;
                while (!words.isEmpty() && end < columns.size() && columns.get(end).band().equals(words)) {
                    end++;
                }
                bands.add(new Band(words, at, end - at));
                at = end;
            }
            return bands;
        }
    }
}
