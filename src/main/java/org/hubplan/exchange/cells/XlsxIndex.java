package org.hubplan.exchange.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the front page of an XLSX says: its sheets, where they are kept, how days are counted.
///
/// @param ids of the sheets' parts, in the order of `sheets`
/// @param from1904 whether days are counted from 1904, as old Macs did
record XlsxIndex(List<Sheet> sheets, List<String> ids, boolean from1904) {

    static XlsxIndex read(SourceFile source, XlsxParts parts) throws IOException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        var ids = new ArrayList<String>();
        boolean from1904 = false;
        try (var in = parts.workbook()) {
            var xml = Xml.reader(source, in);
            while (xml.hasNext() && !xml.isStartElement()) {
                xml.next();
            }
            if (!xml.isStartElement() || !xml.getLocalName().equals("workbook")) {
                throw source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of Office document");
            }
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = Xml.isTrue(Xml.attribute(xml, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    var state = Xml.attribute(xml, "state");
                    var name = Xml.attribute(xml, "name");
                    var id = partId(xml);
                    if (name == null || id == null) {
                        throw source.broken("one of its sheets has no name or no place");
                    }
                    if (parts.isMadeOfCells(id)) {
                        sheets.add(new Sheet(sheets.size(), name, state != null && !state.equals("visible")));
                        ids.add(id);
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw source.broken("it has no sheet");
        }
        if (sheets.size() > source.limits().entries()) {
            throw source.refuse(Why.TOO_BIG, "more than " + source.limits().entries() + " sheets");
        }
        return new XlsxIndex(List.copyOf(sheets), List.copyOf(ids), from1904);
    }

    String idOf(Sheet sheet) {
        return ids.get(sheet.index());
    }

    private static String partId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
