package org.hubplan.report.docx;

import java.util.List;
import java.util.Map;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.Figures.InSentence;
import org.hubplan.report.Figures.InTable;
import org.hubplan.report.Paper;
import org.hubplan.report.docx.FigureControls.Control;

/// What a Word file says of itself: title, author, the date it was printed, where it comes from, and the list of the
/// figures it was printed with. Nothing of the machine or the person at it.
final class Properties {
    /// What the list of figures is told by among other custom XML.
    static final String LIST = "urn:hubplan:paper:1";

    private static final String DUBLIN_CORE = "http://purl.org/dc/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    /// Every property a program gives a name of its own has this format.
    private static final String USERS_OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final int FIRST_FREE = 2;

    private Properties() {}

    static byte[] core(Paper paper, Origin origin) {
        String printed = paper.printed() + "T00:00:00Z";
        Markup xml = new Markup(
                "cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", DUBLIN_CORE + "elements/1.1/",
                "xmlns:dcterms", DUBLIN_CORE + "terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", paper.title());
        xml.leaf("dc:creator", origin.author());
        xml.leaf("dc:language", "en-GB");
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(printed).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(printed).close();
        return xml.bytes();
    }

    static byte[] app() {
        return new Markup("Properties", "xmlns", OFFICE + "extended-properties").leaf("Application", "Hubplan").bytes();
    }

    static byte[] custom(Origin origin) {
        Markup xml = new Markup(
                "Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
        int id = FIRST_FREE;
        for (Map.Entry<String, String> fact : origin.facts().entrySet()) {
            xml.open("property", "fmtid", USERS_OWN, "pid", Integer.toString(id++), "name", fact.getKey());
            xml.leaf("vt:lpwstr", fact.getValue()).close();
        }
        return xml.bytes();
    }

    /// Every figure printed, with its place, so that one taken out is missed, and one whose tag was dropped is known by
    /// its name.
    static byte[] figures(List<Control> controls) {
        Markup xml = new Markup("paper", "xmlns", LIST);
        for (Control control : controls) {
            Figure figure = control.figure();
            String tag = FigureTag.of(figure).written();
            switch (figure.places().getFirst()) {
                case InTable(String table, String row, String column) ->
                    xml.empty("figure", "name", control.name(), "tag", tag, "words", figure.words(),
                            "table", table, "row", row, "column", column);
                case InSentence(String section, String sentence) ->
                    xml.empty("figure", "name", control.name(), "tag", tag, "words", figure.words(),
                            "section", section, "sentence", sentence);
            }
        }
        return xml.bytes();
    }

    static byte[] figuresStore() {
        Markup xml = new Markup(
                "ds:datastoreItem",
                "xmlns:ds", OFFICE + "customXml",
                "ds:itemID", "{7B1F4C52-6C0E-4B55-9C5E-2D2F0C9A7E11}");
        xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", LIST);
        return xml.bytes();
    }
}
