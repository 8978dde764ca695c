package org.hubplan.exchange.cells;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The parts of an Office file, found as its own tables of relations lead (ECMA-376 part 2, 8 and 9). No relation is
/// followed out of the file.
final class OfficeParts implements Closeable {
    private final SourceFile source;
    private final Archive archive;
    /// Names as the archive has them, by the names relations know them under: in any case, `/` between folders.
    private final Map<String, String> names = new HashMap<>();

    /// @param type ends in a word that says what the part is, whichever edition of the standard it is written to
    record Relation(String type, String part) {}

    /// @param archive proven sound; closed with this
    OfficeParts(SourceFile source, Archive archive) throws UnreadableFile {
        this.source = source;
        this.archive = archive;
        for (String name : archive.names()) {
            if (names.put(key(name), name) != null) {
                throw source.refuse(Why.UNSAFE, "one of its parts is there twice");
            }
            // held whole
            if (name.endsWith(".rels") && archive.size(name) > source.limits().runBytes()) {
                throw source.refuse(Why.UNSAFE, "its table of contents is over "
                        + (source.limits().runBytes() >> 10) + " KB");
            }
        }
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /// Where a part leads to, by ids, in the order they are written.
    ///
    /// @param part empty for the file itself
    Map<String, Relation> relationsOf(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String table = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> found = new LinkedHashMap<>();
        try (var in = open(table)) {
            var xml = Xml.reader(source, in);
            while (xml.hasNext()) {
                xml.next();
                if (!xml.isStartElement() || !xml.getLocalName().equals("Relationship")) {
                    continue;
                }
                var id = Xml.attribute(xml, "Id");
                var type = Xml.attribute(xml, "Type");
                var target = Xml.attribute(xml, "Target");
                if (id == null || type == null || target == null) {
                    throw incomplete();
                }
                boolean isInside = !"External".equals(Xml.attribute(xml, "TargetMode"));
                if (found.put(id, new Relation(type, isInside ? resolved(part, target) : "")) != null) {
                    throw source.broken("two of its parts go by one name");
                }
            }
        }
        return found;
    }

    /// The part a relation leads to, told from the part it is of; no part's name where it makes no sense.
    private static String resolved(String part, String target) {
        try {
            String path = URI.create("/" + escaped(part)).resolve(escaped(target)).getPath();
            return path.isEmpty() ? path : path.substring(1);
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }

    private static String escaped(String path) {
        return path.replace('\\', '/').replace(" ", "%20");
    }

    /// The first part a table of relations leads to by a type that ends so.
    static Optional<String> related(Map<String, Relation> relations, String typeEnd) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(typeEnd))
                .map(Relation::part)
                .findFirst();
    }

    MarkupWatch open(String part) throws IOException {
        var name = names.get(key(part));
        if (name == null) {
            throw incomplete();
        }
        return new MarkupWatch(source, archive.read(name), archive.size(name));
    }

    UnreadableFile incomplete() {
        return source.broken("a part of it is missing");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
