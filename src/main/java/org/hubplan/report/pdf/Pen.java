package org.hubplan.report.pdf;

import java.awt.Color;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.report.pdf.Sheet.Bookmark;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// Writes set pages into a PDF: words tagged with what they are part of, everything else as artifact.
final class Pen {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Document document;
    private final PdfWriter writer;
    private final Faces faces;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private PdfOutline section;
    private Tag open;

    /// @param document open, its writer tagged
    Pen(Document document, PdfWriter writer, Faces faces) {
        this.document = document;
        this.writer = writer;
        this.faces = faces;
    }

    void write(List<Sheet> sheets, Tag structure) {
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(structure.role()));
        structure.kids().forEach(kid -> element(root, kid));
        for (Sheet sheet : sheets) {
            document.newPage();
            write(sheet);
        }
    }

    private void element(PdfStructureElement parent, Tag tag) {
        PdfStructureElement element = new PdfStructureElement(parent, new PdfName(tag.role()));
        if (!tag.scope().isEmpty() || tag.span() > 1) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, PdfName.TABLE);
            if (!tag.scope().isEmpty()) {
                attributes.put(new PdfName("Scope"), new PdfName(tag.scope()));
            }
            if (tag.span() > 1) {
                attributes.put(new PdfName("ColSpan"), new PdfNumber(tag.span()));
            }
            element.put(PdfName.A, attributes);
        }
        elements.put(tag, element);
        tag.kids().forEach(kid -> element(element, kid));
    }

    private void write(Sheet sheet) {
        PdfContentByte page = writer.getDirectContent();
        sheet.bookmarks().forEach(this::bookmark);
        open = null;
        for (Mark mark : sheet.marks()) {
            turnTo(page, mark.tag());
            switch (mark) {
                case Mark.Line line -> write(page, line);
                case Mark.Bar bar -> {
                    page.setColorFill(colour(bar.ink()));
                    page.rectangle(bar.x(), Sheet.HEIGHT - bar.y() - bar.height(), bar.width(), bar.height());
                    page.fill();
                }
            }
        }
        if (open != null) {
            page.endMarkedContentSequence();
        }
    }

    private void turnTo(PdfContentByte page, Tag tag) {
        if (tag == open) {
            return;
        }
        if (open != null) {
            page.endMarkedContentSequence();
        }
        if (tag == Tag.ARTIFACT) {
            page.beginMarkedContentSequence(ARTIFACT);
        } else {
            page.beginMarkedContentSequence(elements.get(tag));
        }
        open = tag;
    }

    private void write(PdfContentByte page, Mark.Line line) {
        page.setColorFill(colour(line.style().ink()));
        page.beginText();
        page.setFontAndSize(faces.of(line.style().weight()), line.style().size());
        page.setTextMatrix(line.x(), Sheet.HEIGHT - line.y());
        page.showText(line.words());
        page.endText();
    }

    private static Color colour(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue());
    }

    private void bookmark(Bookmark bookmark) {
        PdfOutline parent = bookmark.level() == 0 || section == null ? writer.getRootOutline() : section;
        PdfDestination to = new PdfDestination(PdfDestination.XYZ, 0, Sheet.HEIGHT - bookmark.y() + 12, 0);
        PdfOutline outline = new PdfOutline(parent, to, bookmark.words(), bookmark.level() == 0);
        if (bookmark.level() == 0) {
            section = outline;
        }
    }
}
