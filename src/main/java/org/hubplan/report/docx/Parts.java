package org.hubplan.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts a Word file is made of, each with what kind it is and who leads to it (ECMA-376 part 2), put into one zip
/// that is the same, byte for byte, whenever and wherever the same paper is written.
final class Parts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEADER_ID = "rId1";
    static final String FOOTER_ID = "rId2";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String XML = "application/xml";
    /// The first moment a zip can name.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Markup types = new Markup("Types", "xmlns", PACKAGE + "content-types");
    private final Map<String, Markup> relations = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Parts() {
        types.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", XML);
        types.empty("Default", "Extension", "png", "ContentType", "image/png");
    }

    /// Adds a part.
    ///
    /// @param from the part that leads to it; empty for the file itself
    /// @param path `word/document.xml`
    /// @param relation the last words of the relation's type
    /// @param type its content type; empty for the one its suffix has
    /// @return the id it goes by in `from`
    String add(String from, String path, String relation, String type, byte[] bytes) {
        String id = "rId" + counts.merge(from, 1, Integer::sum);
        add(from, id, path, relation, type, bytes);
        return id;
    }

    /// Adds a part under an id of its own.
    void add(String from, String id, String path, String relation, String type, byte[] bytes) {
        parts.put(path, bytes);
        if (!type.isEmpty()) {
            types.empty("Override", "PartName", "/" + path, "ContentType", type);
        }
        String kind = relation.equals("core-properties") ? PACKAGE + "relationships/metadata/" + relation : RELATIONS + "/" + relation;
        relations.computeIfAbsent(from, _ -> new Markup("Relationships", "xmlns", PACKAGE + "relationships"))
                .empty("Relationship", "Id", id, "Type", kind, "Target", "/" + path);
    }

    /// A part that is always the same, kept beside these classes.
    static byte[] ready(String name) {
        try (InputStream in = Parts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types.bytes());
            for (Map.Entry<String, Markup> table : relations.entrySet()) {
                put(zip, relationsOf(table.getKey()), table.getValue().bytes());
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
