package org.hubplan.exchange.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.WordParts;

/// What a Word file holds that a paper printed by Hubplan may have had.
///
/// @param file its name, without the folder
/// @param properties the file's own, by name
/// @param listed the figures it was printed with, each as its attributes by name; empty where the list is gone
/// @param controls every content control, in reading order
/// @param tables every table, in reading order
public record ReturnedPaper(
        String file,
        Map<String, String> properties,
        List<Map<String, String>> listed,
        List<Control> controls,
        List<Table> tables) {
    private static final String LIST = "urn:hubplan:paper:1";

    /// A content control.
    ///
    /// @param name what Word shows over it
    /// @param tag empty where a program dropped it
    /// @param words what now stands in it; what is struck out by tracked changes does not count
    public record Control(String name, String tag, String words) {}

    /// A table.
    ///
    /// @param caption its name for readers who hear it; empty for none
    public record Table(String caption, List<List<Cell>> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// A cell of a table.
    ///
    /// @param controls the places among the file's controls of those in it
    public record Cell(String words, List<Integer> controls) {
        public Cell {
            controls = List.copyOf(controls);
        }
    }

    public ReturnedPaper {
        properties = Map.copyOf(properties);
        listed = List.copyOf(listed);
        controls = List.copyOf(controls);
        tables = List.copyOf(tables);
    }

    /// @throws UnreadableFile if it is no Word file, is protected, damaged or built to do harm
    public static ReturnedPaper read(Path file) throws UnreadableFile {
        try (WordParts parts = WordParts.open(file)) {
            Room room = new Room(parts);
            Map<String, String> properties = new LinkedHashMap<>();
            parts.readProperties(xml -> properties(xml, properties, room));
            List<Map<String, String>> listed = new ArrayList<>();
            parts.readKeptXml(xml -> list(xml, listed, room));
            BodyReader body = new BodyReader(room);
            parts.readDocument(body::read);
            return new ReturnedPaper(parts.fileName(), properties, listed, body.controls(), body.tables());
        }
    }

    private static void properties(XMLStreamReader xml, Map<String, String> properties, Room room)
            throws XMLStreamException, UnreadableFile {
        String name = "";
        StringBuilder value = new StringBuilder();
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("property")) {
                name = String.valueOf(xml.getAttributeValue(null, "name"));
                value.setLength(0);
            } else if (xml.isCharacters()) {
                room.forSigns(xml.getTextLength());
                value.append(xml.getText());
            } else if (xml.isEndElement() && xml.getLocalName().equals("property")) {
                properties.put(name, value.toString().strip());
            }
        }
    }

    /// Other programs keep XML of their own in the file, which is passed over.
    private static void list(XMLStreamReader xml, List<Map<String, String>> listed, Room room)
            throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && LIST.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("figure")) {
                Map<String, String> figure = new LinkedHashMap<>();
                for (int at = 0; at < xml.getAttributeCount(); at++) {
                    room.forSigns(xml.getAttributeValue(at).length());
                    figure.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
                }
                listed.add(figure);
                room.forFigure();
            }
        }
    }
}
