package org.hubplan.exchange.cells;

import javax.xml.stream.XMLStreamReader;

/// The text of one cell as it comes in pieces, held to its limit.
final class Gathering {
    private final SourceFile source;
    private final StringBuilder text = new StringBuilder();

    Gathering(SourceFile source) {
        this.source = source;
    }

    void clear() {
        text.setLength(0);
    }

    void add(XMLStreamReader xml) throws UnreadableFile {
        mustFit(xml.getTextLength());
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    void add(char c) throws UnreadableFile {
        add(c, 1);
    }

    void add(char c, int times) throws UnreadableFile {
        mustFit(times);
        text.repeat(c, times);
    }

    boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private void mustFit(int more) throws UnreadableFile {
        if ((long) text.length() + more > source.limits().cellChars()) {
            throw source.refuse(Why.TOO_BIG, "over " + source.limits().cellChars() + " characters in one cell");
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
