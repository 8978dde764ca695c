package org.hubplan.exchange.cells;

import java.io.Closeable;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// The parts of an XLSX, found through POI's container; the only class that knows it. POI's own
/// event reader (`XSSFReader`) stands on the same container, but refuses workbooks saved as
/// "Strict Open XML", so it is not used.
final class XlsxParts implements Closeable {
    private final SourceFile source;
    private final OPCPackage container;
    private final PackagePart workbook;

    static {
        // POI's limits are the process's, not the file's. The archive was held to ours before.
        ZipSecureFile.setMinInflateRatio(Limits.STANDARD.ratio());
        ZipSecureFile.setMaxFileCount(Limits.STANDARD.entries() + 1L);
        ZipSecureFile.setMaxEntrySize(Limits.STANDARD.entryBytes());
    }

    XlsxParts(SourceFile source) throws IOException {
        this.source = source;
        try {
            container = OPCPackage.open(source.path().toFile(), PackageAccess.READ);
        } catch (OpenXML4JException e) {
            throw incomplete(e);
        }
        try {
            workbook = front();
        } catch (IOException | RuntimeException e) {
            container.revert();
            throw e;
        }
    }

    private PackagePart front() throws IOException {
        var found = container.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty()) {
            found = container.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        var part = found.isEmpty() ? null : container.getPart(found.getRelationship(0));
        if (part == null) {
            throw source.broken("a part of it is missing");
        }
        if (!part.getContentType().contains("spreadsheetml") && !part.getContentType().contains("ms-excel")) {
            throw source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of Office document");
        }
        return part;
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
        return open(related(id));
    }

    /// Whether a tab is made of cells; charts and old macros have tabs too.
    boolean isMadeOfCells(String id) throws IOException {
        return related(id).getContentType().endsWith("worksheet+xml");
    }

    private MarkupWatch only(String typeEnd) throws IOException {
        try {
            for (var relation : workbook.getRelationships()) {
                if (relation.getRelationshipType().endsWith(typeEnd)) {
                    return open(related(relation.getId()));
                }
            }
            return null;
        } catch (OpenXML4JException e) {
            throw incomplete(e);
        }
    }

    private PackagePart related(String id) throws IOException {
        try {
            var relation = workbook.getRelationship(id);
            var part = relation == null || relation.getTargetMode() == TargetMode.EXTERNAL ? null
                    : workbook.getRelatedPart(relation);
            if (part == null) {
                throw source.broken("a part of it is missing");
            }
            return part;
        } catch (OpenXML4JException | RuntimeException e) {
            throw incomplete(e);
        }
    }

    private MarkupWatch open(PackagePart part) throws IOException {
        return new MarkupWatch(source, part.getInputStream(), part.getSize());
    }

    private UnreadableFile incomplete(Exception cause) {
        return new UnreadableFile(Why.BROKEN, source.name(), "a part of it is missing", cause);
    }

    @Override
    public void close() {
        container.revert();
    }
}
