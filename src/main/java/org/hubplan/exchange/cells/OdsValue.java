package org.hubplan.exchange.cells;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one cell of an ODS: its typed value where it has one, else the text it shows. Notes on
/// the cell and drawings over it are no part of it.
final class OdsValue {
    private final Pool pool = new Pool();
    private final OdsText text;
    private String type;
    private String value;
    private boolean failed;
    private boolean formula;

    OdsValue(SourceFile source) {
        this.text = new OdsText(source);
    }

    /// From the start of the cell's element to its end.
    Cell read(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        attributes(xml);
        text.clear();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("p")) {
                    text.paragraph(xml);
                } else {
                    Xml.skip(xml);
                }
            }
        }
        if (failed) {
            return new Cell.Error(text.toString().isBlank() ? "#VALUE!" : text.toString().strip());
        }
        if (type == null) {
            return formula && text.isEmpty() ? new Cell.NoValue() : pool.text(text.toString());
        }
        return switch (type) {
            case "float", "percentage", "currency" -> value == null ? shown() : pool.number(value);
            case "date" -> value == null ? shown() : XlsxValue.isoDate(value);
            case "time" -> value == null ? shown() : time(value);
            case "boolean" -> value == null ? shown() : new Cell.Bool(value.equals("true"));
            default -> pool.text(value != null && text.isEmpty() ? value : text.toString());
        };
    }

    private void attributes(XMLStreamReader xml) {
        type = null;
        value = null;
        failed = false;
        formula = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "value-type" -> {
                    var given = xml.getAttributeValue(i);
                    if (given.equals("error")) {
                        failed = true; // LibreOffice's own mark beside the standard's "string"
                    } else if (type == null || !String.valueOf(xml.getAttributeNamespace(i)).contains("calcext")) {
                        type = given;
                    }
                }
                case "value", "date-value", "time-value", "boolean-value", "string-value" ->
                    value = xml.getAttributeValue(i);
                case "formula" -> formula = true;
                default -> { }
            }
        }
    }

    private Cell shown() {
        return formula && text.isEmpty() ? new Cell.NoValue() : pool.text(text.toString());
    }

    private Cell time(String written) {
        try {
            var length = Duration.parse(written);
            return length.isNegative() || length.toDays() > 0 ? pool.text(text.toString())
                    : XlsxValue.time(LocalTime.MIDNIGHT.plus(length));
        } catch (DateTimeException | ArithmeticException e) {
            return pool.text(text.toString());
        }
    }
}
