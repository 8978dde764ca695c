package org.hubplan.exchange.cells;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs of a cell of an ODS as one text. White space counts as OpenDocument says: many
/// are one, those at the start are none, those meant are elements of their own.
final class OdsText {
    private final SourceFile source;
    private final Gathering text;
    private boolean any;
    private boolean afterSpace;

    OdsText(SourceFile source) {
        this.source = source;
        this.text = new Gathering(source);
    }

    void clear() {
        text.clear();
        any = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// From the start of a paragraph's element to its end.
    void paragraph(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        if (any) {
            text.add('\n');
        }
        any = true;
        afterSpace = true;
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth += element(xml);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(xml);
                default -> { }
            }
        }
    }

    /// @return 1 where the element's own text belongs to the paragraph, 0 where it is done with
    private int element(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        switch (xml.getLocalName()) {
            case "s" -> {
                var count = Xml.attribute(xml, "c");
                int times = count == null ? 1 : CellAddress.digits(count);
                if (times < 0) {
                    throw source.broken("a text in it has an impossible number of spaces");
                }
                text.add(' ', times);
                afterSpace = false;
            }
            case "tab" -> text.add('\t');
            case "line-break" -> text.add('\n');
            case "annotation", "note", "ruby-text", "frame" -> { }
            default -> {
                return 1;
            }
        }
        Xml.skip(xml);
        return 0;
    }

    private void characters(XMLStreamReader xml) throws UnreadableFile {
        var chars = xml.getTextCharacters();
        int from = xml.getTextStart();
        for (int i = from; i < from + xml.getTextLength(); i++) {
            char c = chars[i];
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                text.add(c);
            } else if (!afterSpace) {
                text.add(' ');
            }
            afterSpace = space;
        }
    }
}
