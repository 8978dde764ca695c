package org.hubplan.exchange.cells;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.hubplan.exchange.cells.OfficeParts.Relation;

/// The parts of an XLSX: from the whole file to the workbook, from there to sheets, common texts and styles.
final class XlsxParts implements Closeable {
    private final OfficeParts parts;
    private final String workbook;
    private final Map<String, Relation> relations;

    /// @param archive proven sound; closed with this
    XlsxParts(SourceFile source, Archive archive) throws IOException, XMLStreamException {
        parts = new OfficeParts(source, archive);
        workbook = OfficeParts.related(parts.relationsOf(""), "/officeDocument").orElseThrow(parts::incomplete);
        relations = parts.relationsOf(workbook);
    }

    MarkupWatch workbook() throws IOException {
        return parts.open(workbook);
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
        return parts.open(relation(id).part());
    }

    /// Whether a tab is made of cells; charts and old macros have tabs too.
    boolean isMadeOfCells(String id) throws IOException {
        return relation(id).type().endsWith("/worksheet");
    }

    private Relation relation(String id) throws UnreadableFile {
        return Optional.ofNullable(relations.get(id)).orElseThrow(parts::incomplete);
    }

    private MarkupWatch only(String typeEnd) throws IOException {
        var part = OfficeParts.related(relations, typeEnd);
        return part.isPresent() ? parts.open(part.get()) : null;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
