package org.hubplan.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.DoubleConsumer;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A paper as PDF: tagged for readers who hear it, bookmarked, its typeface embedded, its text selectable.
///
/// It says what it is and when it was printed, and nothing of the machine or the person it was made by.
public final class PdfPaper {
    private PdfPaper() {}

    /// On A4 on its side.
    public static byte[] bytes(Paper paper) {
        return bytes(paper, PageSetup.USUAL);
    }

    public static byte[] bytes(Paper paper, PageSetup setup) {
        return bytes(paper, setup, _ -> {});
    }

    /// @param told how far the work is, from 0 to 1, on this thread; what it throws ends the work
    public static byte[] bytes(Paper paper, PageSetup setup, DoubleConsumer told) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(paper, setup, out, new Setting(paper, told));
        return out.toByteArray();
    }

    private static void write(Paper paper, PageSetup setup, OutputStream out, Setting setting) {
        Faces faces = new Faces();
        Typesetter typesetter = new Typesetter(paper, setup, faces, setting);
        List<Sheet> sheets = typesetter.set();
        Document document = new Document(new Rectangle(setup.width(), setup.height()));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setTagged();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.addTitle(paper.title());
        document.addCreator("Hubplan");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
        PdfDate printed = date(paper);
        writer.getInfo().put(PdfName.CREATIONDATE, printed);
        writer.getInfo().put(PdfName.MODDATE, printed);
        writer.setXmpMetadata(Xmp.of(paper));
        new Pen(document, writer, faces, new Structure(writer, typesetter.document())).write(sheets, setting);
        document.close();
    }

    private static PdfDate date(Paper paper) {
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(paper.printed().toEpochDay() * 86_400_000L);
        return new PdfDate(day);
    }
}
