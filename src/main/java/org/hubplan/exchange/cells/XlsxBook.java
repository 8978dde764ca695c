package org.hubplan.exchange.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// An open XLSX. Common texts and styles are read when the first sheet is.
final class XlsxBook implements Book {
    private final SourceFile source;
    private final XlsxParts parts;
    private final XlsxIndex index;
    private final List<String> leftAlone;
    private SharedStrings strings;
    private XlsxStyles styles;

    private XlsxBook(SourceFile source, XlsxParts parts, XlsxIndex index, List<String> leftAlone) {
        this.source = source;
        this.parts = parts;
        this.index = index;
        this.leftAlone = leftAlone;
    }

    static XlsxBook open(SourceFile source) throws IOException, XMLStreamException {
        var archive = Archive.open(source);
        try {
            refuseWhatIsNoSheet(source, archive);
            var parts = new XlsxParts(source, archive);
            return new XlsxBook(source, parts, XlsxIndex.read(source, parts), leftAlone(archive));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static void refuseWhatIsNoSheet(SourceFile source, Archive archive) throws UnreadableFile {
        if (archive.has("xl/workbook.bin")) {
            throw source.refuse(Why.OLD_WORKBOOK, ".xlsb");
        }
        if (archive.hasUnder("word/") || archive.hasUnder("ppt/") || archive.hasUnder("visio/")) {
            throw source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of Office document");
        }
    }

    private static List<String> leftAlone(Archive archive) {
        var found = new ArrayList<String>();
        if (archive.has("xl/vbaProject.bin") || archive.hasUnder("xl/macrosheets/")) {
            found.add("macros");
        }
        if (archive.hasUnder("xl/externalLinks/")) {
            found.add("links to other files");
        }
        if (archive.has("xl/connections.xml") || archive.hasUnder("xl/queryTables/")) {
            found.add("data connections");
        }
        if (archive.hasUnder("xl/embeddings/") || archive.hasUnder("xl/activeX/")) {
            found.add("embedded objects");
        }
        if (archive.hasUnder("xl/pivotCache/")) {
            found.add("pivot tables with their data");
        }
        return List.copyOf(found);
    }

    @Override
    public List<Sheet> sheets() {
        return index.sheets();
    }

    @Override
    public List<String> leftAlone() {
        return leftAlone;
    }

    boolean countsFrom1904() {
        return index.from1904();
    }

    @Override
    public void read(Sheet sheet, RowFeed feed) throws IOException, XMLStreamException {
        if (strings == null) {
            strings = SharedStrings.read(source, parts, feed);
            styles = XlsxStyles.read(source, parts, index.from1904());
        }
        try (var in = parts.sheet(index.idOf(sheet))) {
            feed.measuredBy(in::share);
            new XlsxSheet(source, sheet, strings, styles).read(Xml.reader(source, in), feed);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
