package org.hubplan.exchange.cells;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one sheet of an XLSX, cell by cell.
final class XlsxSheet {
    private final SourceFile source;
    private final Sheet sheet;
    private final XlsxValue values;
    private final RowCells cells = new RowCells();
    private final Gathering text;
    private int row;
    private int column;

    XlsxSheet(SourceFile source, Sheet sheet, SharedStrings strings, XlsxStyles styles) {
        this.source = source;
        this.sheet = sheet;
        this.values = new XlsxValue(strings, styles);
        this.text = new Gathering(source);
    }

    void read(XMLStreamReader xml, RowFeed feed) throws XMLStreamException, UnreadableFile {
        xml.nextTag();
        if (!xml.getLocalName().equals("worksheet")) {
            throw source.broken("sheet " + sheet.name() + " is not made of cells");
        }
        while (feed.wantsMore() && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("sheetData")) {
                    rows(xml, feed);
                } else if (xml.getLocalName().equals("mergeCell")) {
                    merged(Xml.attribute(xml, "ref"), feed);
                } else if (!xml.getLocalName().equals("mergeCells")) {
                    Xml.skip(xml);
                }
            }
        }
    }

    private void rows(XMLStreamReader xml, RowFeed feed) throws XMLStreamException, UnreadableFile {
        while (feed.wantsMore()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("row")) {
                        startRow(xml);
                        row(xml);
                        feed.give(row, cells.take());
                    } else {
                        Xml.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private void startRow(XMLStreamReader xml) throws UnreadableFile {
        var given = Xml.attribute(xml, "r");
        int next = given == null ? row + 1 : CellAddress.rowNumber(given, 0);
        if (next <= row) {
            throw next < 1 ? beyond("row " + given) : source.broken("its rows are out of order at row " + next);
        }
        if (next > CellAddress.LAST_ROW) {
            throw beyond("row " + next);
        }
        row = next;
        column = -1;
    }

    private void row(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("c")) {
                        cell(xml);
                    } else {
                        Xml.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        String type = null;
        String given = null;
        int style = -1;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "t" -> type = xml.getAttributeValue(i);
                case "r" -> given = xml.getAttributeValue(i);
                case "s" -> style = CellAddress.digits(xml.getAttributeValue(i));
                default -> { }
            }
        }
        column = given == null ? column + 1 : columnOf(given);
        if (column > CellAddress.LAST_COLUMN) {
            throw beyond("column " + Columns.letters(column));
        }
        text.clear();
        boolean formula = false;
        boolean valued = false;
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "v", "t" -> {
                            valued = true;
                            gather(xml);
                        }
                        case "f" -> {
                            formula = true;
                            Xml.skip(xml);
                        }
                        case "is", "r" -> depth++;
                        default -> Xml.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> { }
            }
        }
        var value = values.of(type, style, valued ? text.toString() : null, formula);
        if (value == null) {
            // an empty cell in its place would be a silent loss
            throw source.broken("the text of cell " + Columns.address(column, row) + " is missing");
        }
        if (!cells.put(column, value)) {
            throw source.broken("cell " + Columns.address(column, row) + " is there twice");
        }
    }

    private void gather(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.add(xml);
                case XMLStreamConstants.START_ELEMENT -> Xml.skip(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private static void merged(String given, RowFeed feed) throws UnreadableFile {
        int colon = given == null ? -1 : given.indexOf(':');
        if (colon > 0) {
            String first = given.substring(0, colon);
            String last = given.substring(colon + 1);
            feed.merged(new Area(
                    CellAddress.rowNumber(first, CellAddress.letters(first)),
                    CellAddress.rowNumber(last, CellAddress.letters(last)),
                    CellAddress.column(first),
                    CellAddress.column(last)));
        }
    }

    private int columnOf(String given) throws UnreadableFile {
        int found = CellAddress.column(given);
        if (found < 0) {
            throw beyond("cell " + (given.length() > 20 ? given.substring(0, 20) + "…" : given));
        }
        if (CellAddress.rowNumber(given, CellAddress.letters(given)) != row) {
            throw source.broken("cell " + given + " stands in row " + row);
        }
        return found;
    }

    private UnreadableFile beyond(String what) {
        return source.broken(what + " is beyond XFD1048576, the last cell a sheet has");
    }
}
