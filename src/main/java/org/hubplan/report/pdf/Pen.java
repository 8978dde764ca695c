package org.hubplan.report.pdf;

import java.awt.Color;
import java.util.List;
import org.hubplan.report.pdf.Sheet.Bookmark;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/// Writes set pages into a PDF: words tagged with what they are part of, everything else as artifact.
final class Pen {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final float ABOVE_BOOKMARK = 12;

    private final Document document;
    private final PdfWriter writer;
    private final Faces faces;
    private final Structure structure;
    private final float height;
    private PdfOutline section;
    private Tag open;
    private Ink ink;

    /// @param document open, its writer tagged; its pages' height is that of the sheets
    Pen(Document document, PdfWriter writer, Faces faces, Structure structure) {
        this.document = document;
        this.writer = writer;
        this.faces = faces;
        this.structure = structure;
        this.height = document.getPageSize().getHeight();
    }

    void write(List<Sheet> sheets, Setting setting) {
        int page = 0;
        for (Sheet sheet : sheets) {
            document.newPage();
            write(sheet);
            page++;
            setting.pageIsWritten(page, sheets.size());
        }
    }

    private void write(Sheet sheet) {
        PdfContentByte page = writer.getDirectContent();
        sheet.bookmarks().forEach(this::bookmark);
        open = null;
        ink = null;
        for (Mark mark : sheet.marks()) {
            turnTo(page, mark.tag());
            switch (mark) {
                case Mark.Line line -> write(page, line);
                case Mark.Drawn drawn -> draw(page, drawn);
                case Mark.Bar bar -> {
                    dip(page, bar.ink());
                    page.rectangle(bar.x(), height - bar.y() - bar.height(), bar.width(), bar.height());
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
            page.beginMarkedContentSequence(structure.of(tag));
        }
        open = tag;
    }

    private void dip(PdfContentByte page, Ink wanted) {
        if (!wanted.equals(ink)) {
            page.setColorFill(new Color(wanted.red(), wanted.green(), wanted.blue()));
            ink = wanted;
        }
    }

    private void draw(PdfContentByte page, Mark.Drawn drawn) {
        ShapePen pen = new ShapePen(page, drawn.x(), height - drawn.y(), drawn.type());
        drawn.picture().shapes().forEach(pen::draw);
        ink = null;
    }

    private void write(PdfContentByte page, Mark.Line line) {
        dip(page, line.style().ink());
        page.beginText();
        page.setFontAndSize(faces.of(line.style().weight()).font(), line.style().size());
        page.setTextMatrix(line.x(), height - line.y());
        page.showText(line.words());
        page.endText();
    }

    private void bookmark(Bookmark bookmark) {
        PdfOutline parent = bookmark.level() == 0 || section == null ? writer.getRootOutline() : section;
        float top = height - bookmark.y() + ABOVE_BOOKMARK;
        PdfDestination to = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        PdfOutline outline = new PdfOutline(parent, to, bookmark.words(), bookmark.level() == 0);
        if (bookmark.level() == 0) {
            section = outline;
        }
    }
}
