package org.hubplan.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A Word file taken apart, for tests: its parts by path, read as any XML is.
public final class WordFile {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public WordFile(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Map<String, byte[]> parts() {
        return parts;
    }

    /// @throws AssertionError if it is not well-formed
    public Document xml(String part) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(part + ": " + broken.getMessage(), broken);
        }
    }

    List<Element> all(String part, String element) {
        return inside(xml(part).getDocumentElement(), element);
    }

    public List<Element> body(String element) {
        return all("word/document.xml", element);
    }

    static List<Element> inside(Element outer, String element) {
        var nodes = outer.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
    }

    static String value(Element outer, String element) {
        List<Element> found = inside(outer, element);
        return found.isEmpty() ? "" : found.getFirst().getAttribute("w:val");
    }
}
