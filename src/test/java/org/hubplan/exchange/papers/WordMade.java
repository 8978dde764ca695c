package org.hubplan.exchange.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word files made by hand, as small as one may be.
final class WordMade {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /// @param body what stands in the text, in `w:`
    WordMade(String body) {
        parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        parts.put("_rels/.rels", relations(
                "officeDocument", "word/document.xml", "custom-properties", "docProps/custom.xml"));
        parts.put("word/_rels/document.xml.rels", relations("customXml", "../customXml/item1.xml"));
        parts.put("docProps/custom.xml", "<Properties/>");
        parts.put("customXml/item1.xml", "<other/>");
        parts.put("word/document.xml", "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>");
    }

    WordMade with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    WordMade without(String part) {
        parts.remove(part);
        return this;
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder table = new StringBuilder("<Relationships>");
        for (int at = 0; at < typesAndTargets.length; at += 2) {
            table.append("<Relationship Id='r%d' Type='%s%s' Target='%s'/>"
                    .formatted(at, OFFICE, typesAndTargets[at], typesAndTargets[at + 1]));
        }
        return table + "</Relationships>";
    }

    Path in(Path file) {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String control(String name, String tag, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val='%s'/><w:tag w:val='%s'/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>"
                .formatted(name, tag, content);
    }

    static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }
}
