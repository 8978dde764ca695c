package org.hubplan.exchange.papers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.papers.ReturnedPaper.Control;
import org.hubplan.exchange.papers.ReturnedPaper.Table;

/// Reads the text of a Word file: content controls wherever a program put them, around words, paragraphs or cells, and
/// tables with what stands in their cells.
final class BodyReader {
    private final Room room;
    private final List<OpenControl> all = new ArrayList<>();
    private final List<OpenTable> tables = new ArrayList<>();
    private final Deque<OpenControl> controls = new ArrayDeque<>();
    private final Deque<OpenTable> inside = new ArrayDeque<>();

    BodyReader(Room room) {
        this.room = room;
    }

    List<Control> controls() {
        return all.stream().map(OpenControl::closed).toList();
    }

    List<Table> tables() {
        return tables.stream().map(OpenTable::closed).toList();
    }

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        switch (xml.getLocalName()) {
            // struck out, moved away, or said again for programs that can't read the first way
            case "del", "moveFrom", "Fallback" -> passOver(xml);
            case "sdt" -> beginControl();
            case "sdtPr" -> {
                if (!controls.isEmpty()) {
                    properties(xml, controls.peek());
                }
            }
            case "tbl" -> beginTable();
            case "tblCaption" -> {
                if (!inside.isEmpty()) {
                    inside.peek().named(value(xml));
                }
            }
            case "tr" -> {
                room.forCell();
                inside.peek().beginRow();
            }
            case "tc" -> {
                room.forCell();
                inside.peek().beginCell();
            }
            case "t" -> say(xml.getElementText());
            case "tab", "br", "cr" -> say(" ");
            case "noBreakHyphen" -> say("-");
            default -> {}
        }
    }

    private void end(String element) throws UnreadableFile {
        switch (element) {
            case "sdt" -> controls.pop();
            case "tbl" -> inside.pop();
            case "p" -> say(" ");
            default -> {}
        }
    }

    private void beginControl() throws UnreadableFile {
        OpenControl control = new OpenControl(all.size());
        all.add(control);
        controls.push(control);
        room.forFigure();
        if (!inside.isEmpty()) {
            inside.peek().holds(control.place());
        }
    }

    private void beginTable() throws UnreadableFile {
        OpenTable table = new OpenTable();
        tables.add(table);
        inside.push(table);
        room.forCell();
    }

    private void say(String words) throws UnreadableFile {
        room.forSigns((1L + controls.size()) * words.length());
        for (OpenControl control : controls) {
            control.say(words);
            if (!inside.isEmpty() && !words.isBlank()) {
                inside.peek().holds(control.place());
            }
        }
        if (!inside.isEmpty()) {
            inside.peek().say(words);
        }
    }

    // ---- properties of a control

    private static void properties(XMLStreamReader xml, OpenControl control) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.getLocalName()) {
                        case "alias" -> control.named(value(xml));
                        case "tag" -> control.tagged(value(xml));
                        case "showingPlcHdr" -> control.emptied();
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private static void passOver(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals("val")) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }
}
