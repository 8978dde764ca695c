package org.hubplan.report.docx;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.report.Diagram;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Picture;
import org.hubplan.report.picture.Pixels;

/// Writes charts as pictures that can be heard, from margin to margin; one taller than a page in parts.
final class ChartMarkup {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    /// Pixels a point, as fine as an office printer needs.
    private static final double SCALE = 3;
    /// The margin a picture brings, at both sides together, in points.
    private static final double MARGINS = 20;
    private static final int EMU = 12_700;

    private final Markup xml;
    private final Precision precision;
    private final Paragraph paragraphs;
    private final double room;
    private final double height;
    private final List<byte[]> pictures = new ArrayList<>();

    /// @param room from margin to margin, in points
    /// @param height of the text on a page, in points
    ChartMarkup(Markup xml, Precision precision, double room, double height) {
        this.xml = xml;
        this.precision = precision;
        this.paragraphs = new Paragraph(xml);
        this.room = room;
        this.height = height;
    }

    /// The PNGs written of, in their order; each goes by [#id].
    List<byte[]> pictures() {
        return pictures;
    }

    /// The id by which the document is led to a picture.
    ///
    /// @param at from 0
    static String id(int at) {
        return "picture" + (at + 1);
    }

    void write(Diagram diagram) {
        Pixels pixels = new Pixels();
        double width = room - MARGINS;
        for (Diagram part : diagram.parts(width, height / 2, pixels, precision)) {
            paragraphs.of("ChartTitle", part.title());
            Picture picture = part.drawn(width, part.height(width, pixels, precision), pixels, precision);
            pictures.add(pixels.png(picture, SCALE));
            picture(part.words(precision), room, picture.height() + MARGINS);
            if (!part.note().isEmpty()) {
                paragraphs.of("ChartNote", part.note());
            }
        }
    }

    private void picture(String alt, double wide, double high) {
        int at = pictures.size() - 1;
        String cx = Long.toString(Math.round(wide * EMU));
        String cy = Long.toString(Math.round(high * EMU));
        String name = "Chart " + pictures.size();
        paragraphs.begin("Chart", false, false);
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", cx, "cy", cy);
        xml.empty("wp:docPr", "id", Integer.toString(pictures.size()), "name", name, "descr", alt);
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", Integer.toString(pictures.size()), "name", name).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", id(at)).open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr");
        xml.open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", cx, "cy", cy).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close().close();
    }
}
