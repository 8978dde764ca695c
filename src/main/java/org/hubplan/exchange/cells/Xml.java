package org.hubplan.exchange.cells;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from strangers: no DTD, no entity, nothing outside, the JDK's own reader whatever else is
/// on the class path.
final class Xml {
    private static final int DEEPEST = 100;
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii",
            "iso-8859-1", "windows-1252");
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside is followed");
        });
        return factory;
    }

    static XMLStreamReader reader(SourceFile source, MarkupWatch in) throws XMLStreamException, UnreadableFile {
        XMLStreamReader xml;
        synchronized (FACTORY) {
            xml = FACTORY.createXMLStreamReader(in);
        }
        var declared = xml.getCharacterEncodingScheme();
        if (declared != null && !ENCODINGS.contains(declared.toLowerCase(Locale.ROOT))) {
            throw source.refuse(Why.UNSAFE, "it is written in an unusual encoding");
        }
        return xml;
    }

    /// Goes past the element begun, whatever is in it.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> { }
            }
        }
    }

    /// The value of an attribute, whatever its namespace; null where it is missing.
    static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Whether an attribute says yes in any of the ways XML has for it.
    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }
}
