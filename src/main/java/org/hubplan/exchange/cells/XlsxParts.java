package org.hubplan.exchange.cells;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/// The parts of an XLSX, found as its own tables of relations lead: from the whole file to the workbook, from
/// there to sheets, common texts and styles (ECMA-376 part 2, 8 and 9). No relation is followed out of the file.
final class XlsxParts implements Closeable {
    private final SourceFile source;
    private final Archive archive;
    /// Names as the archive has them, by the names relations know them under: in any case, `/` between folders.
    private final Map<String, String> names = new HashMap<>();
    private final String workbook;
    private final Map<String, Relation> relations;

    /// @param type ends in a word that says what the part is, whichever edition of the standard it is written to
    private record Relation(String type, String part) {}

    /// @param archive proven sound; closed with this
    XlsxParts(SourceFile source, Archive archive) throws IOException, XMLStreamException {
        this.source = source;
        this.archive = archive;
        for (String name : archive.names()) {
            if (names.put(key(name), name) != null) {
                throw source.refuse(Why.UNSAFE, "one of its parts is there twice");
            }
        }
        workbook = related(relationsOf(""), "/officeDocument").orElseThrow(this::incomplete);
        relations = relationsOf(workbook);
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /// By their ids, in the order they are written.
    private Map<String, Relation> relationsOf(String part) throws IOException, XMLStreamException {
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

    MarkupWatch workbook() throws IOException {
        return open(workbook);
    }

    /// null where the workbook has none
    MarkupWatch sharedStrings() throws IOException {
        return only("/sharedStrings");
    }

    /// null where the workbook has none
    MarkupWatch styles() throws IOException {
        return only("/styles");
    }

    MarkupWatch sheet(String id) throws IOException {
        return open(relation(id).part());
    }

    /// Whether a tab is made of cells; charts and old macros have tabs too.
    boolean isMadeOfCells(String id) throws IOException {
        return relation(id).type().endsWith("/worksheet");
    }

    private Relation relation(String id) throws UnreadableFile {
        return Optional.ofNullable(relations.get(id)).orElseThrow(this::incomplete);
    }

    private MarkupWatch only(String typeEnd) throws IOException {
        var part = related(relations, typeEnd);
        return part.isPresent() ? open(part.get()) : null;
    }

    private static Optional<String> related(Map<String, Relation> relations, String typeEnd) {
        Predicate<Relation> isWanted = relation -> relation.type().endsWith(typeEnd);
        return relations.values().stream().filter(isWanted).map(Relation::part).findFirst();
    }

    private MarkupWatch open(String part) throws IOException {
        var name = names.get(key(part));
        if (name == null) {
            throw incomplete();
        }
        return new MarkupWatch(source, archive.read(name), archive.size(name));
    }

    private UnreadableFile incomplete() {
        return source.broken("a part of it is missing");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
