package org.hubplan.report.docx;

/// Paragraphs in one of the file's own styles, which `styles.xml` has.
final class Paragraph {
    private final Markup xml;

    Paragraph(Markup xml) {
        this.xml = xml;
    }

    void of(String style, String words) {
        begin(style, false, false);
        Look.PLAIN.run(xml, words);
        xml.close();
    }

    void empty(String style) {
        begin(style, false, false);
        xml.close();
    }

    /// Leaves it open.
    void begin(String style, boolean staysWithNext, boolean onNewPage) {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", style);
        if (staysWithNext) {
            xml.empty("w:keepNext");
        }
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
    }
}
