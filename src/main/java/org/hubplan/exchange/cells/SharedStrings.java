package org.hubplan.exchange.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The texts the cells of an XLSX share, by number. Kept as cells: a text used a thousand times is
/// one object.
final class SharedStrings {
    private final SourceFile source;
    private final List<Cell> texts = new ArrayList<>();

    private SharedStrings(SourceFile source) {
        this.source = source;
    }

    static SharedStrings read(SourceFile source, XlsxParts parts, RowFeed feed)
            throws IOException, XMLStreamException {
        var strings = new SharedStrings(source);
        try (var in = parts.sharedStrings()) {
            if (in != null) {
                strings.readAll(in, feed);
            }
        }
        return strings;
    }

    private void readAll(MarkupWatch in, RowFeed feed) throws XMLStreamException, UnreadableFile {
        var xml = Xml.reader(source, in);
        var pool = new Pool();
        var text = new Gathering(source);
        boolean inText = false;
        long chars = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "si" -> text.clear();
                        case "t" -> inText = true;
                        case "rPh", "extLst" -> Xml.skip(xml); // how it is pronounced is no part of it
                        default -> { }
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        text.add(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    if (xml.getLocalName().equals("si")) {
                        var whole = XlsxText.plain(text.toString());
                        chars += whole.length();
                        mustFit(chars);
                        texts.add(pool.text(whole));
                        if (texts.size() % 4096 == 0) {
                            feed.stopIfCancelled();
                        }
                    }
                }
                default -> { }
            }
        }
    }

    private void mustFit(long chars) throws UnreadableFile {
        if (texts.size() >= source.limits().sharedStrings() || chars > source.limits().sharedChars()) {
            throw source.refuse(Why.TOO_BIG, "too many different texts");
        }
    }

    /// The text with a number, as the cell gives it; null if there is none.
    Cell get(String number) {
        int at = CellAddress.digits(number.strip());
        return at >= 0 && at < texts.size() ? texts.get(at) : null;
    }
}
