package org.hubplan.report.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// One XML part while it is written.
final class Markup {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final XMLStreamWriter xml;

    /// What the JDK's writer may say can't happen to bytes in memory.
    private interface Writing {
        void run() throws XMLStreamException;
    }

    /// @param root name and attributes of the outermost element
    Markup(String root, String... attributes) {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        write(() -> xml.writeStartDocument("UTF-8", "1.0"));
        open(root, attributes);
    }

    /// @param attributes name and value in turn
    Markup open(String element, String... attributes) {
        write(() -> xml.writeStartElement(element));
        return with(attributes);
    }

    Markup empty(String element, String... attributes) {
        write(() -> xml.writeEmptyElement(element));
        return with(attributes);
    }

    private Markup with(String... attributes) {
        for (int at = 0; at < attributes.length; at += 2) {
            String name = attributes[at];
            String value = clean(attributes[at + 1]);
            write(() -> xml.writeAttribute(name, value));
        }
        return this;
    }

    Markup close() {
        write(xml::writeEndElement);
        return this;
    }

    Markup text(String words) {
        write(() -> xml.writeCharacters(clean(words)));
        return this;
    }

    /// `<element>words</element>`
    Markup leaf(String element, String words) {
        return open(element).text(words).close();
    }

    /// The whole part, everything left open closed.
    byte[] bytes() {
        write(xml::writeEndDocument);
        write(xml::close);
        return bytes.toByteArray();
    }

    /// Without what XML has no way to write.
    private static String clean(String words) {
        return words.codePoints().allMatch(Markup::isWritable)
                ? words
                : words.codePoints()
                        .filter(Markup::isWritable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isWritable(int sign) {
        return sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF && (sign < 0xD800 || sign > 0xDFFF) || sign == '\t' || sign == '\n';
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
