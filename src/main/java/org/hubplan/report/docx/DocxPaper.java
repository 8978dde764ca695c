package org.hubplan.report.docx;

import org.hubplan.report.Figures;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;

/// A paper as a Word file.
public final class DocxPaper {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = TYPES + "wordprocessingml.";
    private static final String DOCUMENT = "word/document.xml";
    private static final String LIST = "customXml/item1.xml";

    private DocxPaper() {}

    /// @param origin what it is recognised by when it comes back
    public static byte[] bytes(Paper paper, PageSetup setup, Origin origin) {
        DocumentPart document = new DocumentPart(paper, setup, Figures.of(paper));
        RunningPart running = new RunningPart(paper.running(), setup);
        Parts parts = new Parts();
        parts.add("", DOCUMENT, "officeDocument", WORD + "document.main+xml", document.bytes());
        parts.add(
                "", "docProps/core.xml", "core-properties",
                "application/vnd.openxmlformats-package.core-properties+xml", Properties.core(paper, origin));
        parts.add("", "docProps/app.xml", "extended-properties", TYPES + "extended-properties+xml", Properties.app());
        parts.add("", "docProps/custom.xml", "custom-properties", TYPES + "custom-properties+xml", Properties.custom(origin));
        parts.add(DOCUMENT, "word/header1.xml", "header", WORD + "header+xml", running.header());
        parts.add(DOCUMENT, "word/footer1.xml", "footer", WORD + "footer+xml", running.footer());
        parts.add(DOCUMENT, "word/styles.xml", "styles", WORD + "styles+xml", Parts.ready("styles.xml"));
        parts.add(DOCUMENT, "word/settings.xml", "settings", WORD + "settings+xml", Parts.ready("settings.xml"));
        parts.add(DOCUMENT, LIST, "customXml", "", Properties.figures(document.controls()));
        parts.add(
                LIST, "customXml/itemProps1.xml", "customXmlProps", TYPES + "customXmlProperties+xml", Properties.figuresStore());
        for (int at = 0; at < document.pictures().size(); at++) {
            parts.add(DOCUMENT, ChartMarkup.id(at), "word/media/image" + (at + 1) + ".png", "image", "", document.pictures().get(at));
        }
        return parts.zipped();
    }
}
