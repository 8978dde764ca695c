package org.hubplan.report.pdf;

import java.util.List;
import org.hubplan.report.Diagram;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Picture;

/// Sets a chart from margin to margin: its title, the picture, and what one must know to read it. It stays on one page;
/// one taller than a page goes over as many as it needs, in parts.
final class ChartSetter {
    private static final float BELOW_TITLE = 4;
    private static final float ABOVE_NOTE = 3;
    private static final float AFTER = 10;

    /// A chart as high as the page would part the heading above from it.
    private static final float ROOM_FOR_HEADING = 45;

    private final Diagram diagram;
    private final Precision precision;
    private final Faces faces;
    private final ChartType type;
    private final Page page;

    ChartSetter(Diagram diagram, Precision precision, Page page, Faces faces) {
        this.diagram = diagram;
        this.precision = precision;
        this.page = page;
        this.faces = faces;
        this.type = new ChartType(page, faces);
    }

    /// Height of what must follow a heading on its page.
    float least() {
        return height(parts(diagram).getFirst());
    }

    void onto(Typesetter on) {
        double room = page.bottom() - on.y() - around(diagram);
        for (Diagram part : parts(diagram.fitted(page.textWidth(), room, type, precision))) {
            if (!on.isAtTop() && !on.hasRoom(height(part))) {
                on.newSheet();
            }
            set(part, on);
        }
    }

    private List<Diagram> parts(Diagram whole) {
        float most = page.textHeight() - page.times(ROOM_FOR_HEADING) - around(whole);
        return whole.parts(page.textWidth(), most, type, precision);
    }

    private float height(Diagram part) {
        return around(part) + (float) part.height(page.textWidth(), type, precision);
    }

    private float around(Diagram part) {
        float note = part.note().isEmpty() ? 0 : page.times(ABOVE_NOTE) + height(part.note(), Style.LABEL);
        return height(part.title(), Style.PART) + page.times(BELOW_TITLE) + note + page.times(AFTER);
    }

    private float height(String words, Style style) {
        return lines(words, style).size() * page.of(style).leading();
    }

    private List<String> lines(String words, Style style) {
        return faces.lines(faces.printable(words), page.of(style), page.textWidth());
    }

    private void set(Diagram part, Typesetter on) {
        words(part.title(), Style.PART, on, on.tag("P"));
        on.down(page.times(BELOW_TITLE));
        draw(part, on);
        if (!part.note().isEmpty()) {
            on.down(page.times(ABOVE_NOTE));
            words(part.note(), Style.LABEL, on, on.tag("P"));
        }
        on.down(page.times(AFTER));
    }

    private void draw(Diagram part, Typesetter on) {
        double height = part.height(page.textWidth(), type, precision);
        Picture picture = part.drawn(page.textWidth(), height, type, precision);
        float top = page.height() - on.y();
        Tag figure = on.tag(new Tag.Illustration(
                part.words(precision), page.left(), top - (float) height, page.right(), top));
        on.sheet().picture(page.left(), on.y(), picture, type, figure);
        on.down((float) height);
    }

    private void words(String words, Style style, Typesetter on, Tag tag) {
        for (String line : lines(words, style)) {
            on.sheet().line(page.left(), on.y() + page.of(style).drop(), line, page.of(style), tag);
            on.down(page.of(style).leading());
        }
    }
}
