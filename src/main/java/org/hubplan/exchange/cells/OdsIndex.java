package org.hubplan.exchange.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The sheets of an ODS.
///
/// @param linked whether a sheet or an area of one is drawn from another file
record OdsIndex(List<Sheet> sheets, boolean linked) {

    /// Goes through the whole part, so that a fault at its end is known before a row is handed on.
    static OdsIndex read(SourceFile source, XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        var sheets = new ArrayList<Sheet>();
        Set<String> hiding = new HashSet<>();
        String style = null;
        boolean linked = false;
        boolean spreadsheet = false;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            depth++;
            switch (xml.getLocalName()) {
                case "style" -> style = Xml.attribute(xml, "name");
                case "table-properties" -> {
                    if ("false".equals(Xml.attribute(xml, "display"))) {
                        hiding.add(style);
                    }
                }
                case "spreadsheet" -> spreadsheet = true;
                case "table" -> {
                    if (spreadsheet && depth == TABLE_DEPTH) {
                        sheets.add(sheet(source, xml, sheets.size(), hiding));
                    }
                }
                case "table-source", "cell-range-source", "dde-link" -> linked = true;
                default -> { }
            }
        }
        if (!spreadsheet) {
            throw source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of document");
        }
        if (sheets.isEmpty()) {
            throw source.broken("it has no sheet");
        }
        return new OdsIndex(List.copyOf(sheets), linked);
    }

    /// document-content, body, spreadsheet, table: tables deeper down are parts of others
    private static final int TABLE_DEPTH = 4;

    private static Sheet sheet(SourceFile source, XMLStreamReader xml, int index, Set<String> hiding)
            throws UnreadableFile {
        if (index >= source.limits().entries()) {
            throw source.refuse(Why.TOO_BIG, "more than " + source.limits().entries() + " sheets");
        }
        var name = Xml.attribute(xml, "name");
        var visibility = Xml.attribute(xml, "visibility");
        boolean hidden = hiding.contains(String.valueOf(Xml.attribute(xml, "style-name")))
                || "false".equals(Xml.attribute(xml, "display"))
                || visibility != null && !visibility.equals("visible");
        return new Sheet(index, name == null ? "Sheet" + (index + 1) : name, hidden);
    }

    /// Goes on to the start of the next sheet.
    ///
    /// @return false where there is no more
    static boolean nextTable(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "table" -> {
                    return true;
                }
                case "document-content", "body", "spreadsheet" -> { }
                default -> Xml.skip(xml);
            }
        }
        return false;
    }
}
