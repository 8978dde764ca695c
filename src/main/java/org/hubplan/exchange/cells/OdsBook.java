package org.hubplan.exchange.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// An open ODS. Its sheets stand one behind the other in a single part, which is gone through once
/// to find them and again up to the one that is read.
final class OdsBook implements Book {
    private static final String CONTENT = "content.xml";

    private final SourceFile source;
    private final Archive archive;
    private final OdsIndex index;
    private final List<String> leftAlone;

    private OdsBook(SourceFile source, Archive archive, OdsIndex index) {
        this.source = source;
        this.archive = archive;
        this.index = index;
        this.leftAlone = leftAlone(archive, index);
    }

    static OdsBook open(SourceFile source) throws IOException, XMLStreamException {
        var archive = Archive.open(source);
        try {
            if (!archive.has(CONTENT)) {
                throw source.broken("a part of it is missing");
            }
            refuseIfProtected(source, archive);
            try (var in = part(source, archive, CONTENT)) {
                return new OdsBook(source, archive, OdsIndex.read(source, Xml.reader(source, in)));
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static void refuseIfProtected(SourceFile source, Archive archive) throws IOException, XMLStreamException {
        var manifest = "META-INF/manifest.xml";
        if (!archive.has(manifest)) {
            return;
        }
        try (var in = part(source, archive, manifest)) {
            var xml = Xml.reader(source, in);
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("encryption-data")) {
                    throw source.refuse(Why.PASSWORD, "");
                }
            }
        }
    }

    private static MarkupWatch part(SourceFile source, Archive archive, String name) throws IOException {
        return new MarkupWatch(source, archive.read(name), archive.size(name));
    }

    private static List<String> leftAlone(Archive archive, OdsIndex index) {
        var found = new ArrayList<String>();
        if (archive.hasUnder("Basic/") || archive.hasUnder("Scripts/")) {
            found.add("macros");
        }
        if (index.linked()) {
            found.add("links to other files");
        }
        if (archive.hasUnder("Object ")) {
            found.add("embedded objects");
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

    @Override
    public void read(Sheet sheet, RowFeed feed) throws IOException, XMLStreamException {
        try (var in = part(source, archive, CONTENT)) {
            feed.measuredBy(in::share);
            var xml = Xml.reader(source, in);
            int table = -1;
            while (feed.wantsMore() && OdsIndex.nextTable(xml)) {
                if (++table == sheet.index()) {
                    new OdsSheet(source).read(xml, feed);
                    return;
                }
                Xml.skip(xml);
            }
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
