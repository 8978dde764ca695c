package org.hubplan.exchange.cells;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one sheet of an ODS. Rows and cells that repeat are handed on as often as they stand in
/// the sheet; the empty ones that fill it to its edge cost nothing.
final class OdsSheet {
    private final SourceFile source;
    private final OdsValue values;
    private final RowCells cells = new RowCells();
    private long row;

    OdsSheet(SourceFile source) {
        this.source = source;
        this.values = new OdsValue(source);
    }

    /// From the start of the sheet's element to its end.
    void read(XMLStreamReader xml, RowFeed feed) throws XMLStreamException, UnreadableFile {
        for (int depth = 1; depth > 0 && feed.wantsMore();) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "table-row" -> row(xml, feed);
                        case "table-header-rows", "table-rows", "table-row-group" -> depth++;
                        default -> Xml.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> { }
            }
        }
    }

    private void row(XMLStreamReader xml, RowFeed feed) throws XMLStreamException, UnreadableFile {
        int times = times(xml, "number-rows-repeated");
        cells(xml, feed);
        var read = cells.take();
        if (read.isEmpty()) {
            row += times;
            return;
        }
        if (row + times > CellAddress.LAST_ROW) {
            throw beyond("row " + (row + times));
        }
        feed.mustHold((long) times * read.size());
        for (int i = 0; i < times && feed.wantsMore(); i++) {
            feed.give((int) ++row, List.copyOf(read));
        }
    }

    private void cells(XMLStreamReader xml, RowFeed feed) throws XMLStreamException, UnreadableFile {
        long column = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "table-cell" -> {
                            int times = times(xml, "number-columns-repeated");
                            merged(xml, column, feed);
                            put(column, times, values.read(xml));
                            column += times;
                        }
                        case "covered-table-cell" -> {
                            column += times(xml, "number-columns-repeated");
                            Xml.skip(xml); // what a merged cell hides, the planner does not see
                        }
                        default -> Xml.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private void merged(XMLStreamReader xml, long column, RowFeed feed) throws UnreadableFile {
        var spanned = Xml.attribute(xml, "number-rows-spanned");
        if (spanned != null && column <= CellAddress.LAST_COLUMN) {
            var across = Xml.attribute(xml, "number-columns-spanned");
            int width = across == null ? 1 : Math.max(1, CellAddress.digits(across));
            feed.merged(new Area(
                    (int) row + 1,
                    (int) Math.min(CellAddress.LAST_ROW, row + CellAddress.digits(spanned)),
                    (int) column,
                    (int) Math.min(CellAddress.LAST_COLUMN, column + width - 1)));
        }
    }

    private void put(long column, int times, Cell cell) throws UnreadableFile {
        if (cell == Cell.EMPTY) {
            return;
        }
        if (column + times - 1 > CellAddress.LAST_COLUMN) {
            throw beyond("a cell of row " + (row + 1));
        }
        for (int i = 0; i < times; i++) {
            cells.put((int) column + i, cell);
        }
    }

    private int times(XMLStreamReader xml, String attribute) throws UnreadableFile {
        var given = Xml.attribute(xml, attribute);
        int times = given == null ? 1 : CellAddress.digits(given);
        if (times < 1) {
            throw source.broken("row " + (row + 1) + " repeats in a way that cannot be");
        }
        return times;
    }

    private UnreadableFile beyond(String what) {
        return source.broken(what + " is beyond XFD1048576, the last cell a sheet has");
    }
}
