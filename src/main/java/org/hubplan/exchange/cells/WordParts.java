package org.hubplan.exchange.cells;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hubplan.exchange.cells.OfficeParts.Relation;

/// A Word file (DOCX) of unknown origin, its parts read behind the same guards as a workbook's. Close it: until then the
/// file is held.
public final class WordParts implements AutoCloseable {
    private static final int MB = 1 << 20;

    /// Some forty times what the staffing plan of 5,000 posts takes.
    private static final Limits LIMITS =
            new Limits(0, 0, 0, 0, 0, 0, 0, 2_000, 256L * MB, 512L * MB, Limits.STANDARD.ratio(), MB, Limits.STANDARD.seconds());

    private final SourceFile source;
    private final OfficeParts parts;
    private final String document;

    private WordParts(SourceFile source, OfficeParts parts, String document) {
        this.source = source;
        this.parts = parts;
        this.document = document;
    }

    /// What is done with a part.
    public interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException, UnreadableFile;
    }

    /// @throws UnreadableFile if it is no Word file, is protected, damaged or built to do harm
    public static WordParts open(Path path) throws UnreadableFile {
        var source = new SourceFile(path, LIMITS, Sought.WORD_FILE);
        return Refusals.plainly(source, () -> {
            Signature.mustBeOffice(source);
            var archive = Archive.proven(source);
            try {
                var parts = new OfficeParts(source, archive);
                if (!archive.has("[Content_Types].xml") || !archive.hasUnder("word/")) {
                    throw source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of file");
                }
                var document = OfficeParts.related(parts.relationsOf(""), "/officeDocument");
                return new WordParts(source, parts, document.orElseThrow(parts::incomplete));
            } catch (IOException | XMLStreamException | RuntimeException e) {
                archive.close();
                throw e;
            }
        });
    }

    /// The file's own name, without its folder.
    public String fileName() {
        return source.name();
    }

    /// Its text.
    public void readDocument(Reading reading) throws UnreadableFile {
        read(document, reading);
    }

    /// The properties its makers gave it under names of their own; nothing where it has none.
    public void readProperties(Reading reading) throws UnreadableFile {
        Optional<String> properties =
                Refusals.plainly(source, () -> OfficeParts.related(parts.relationsOf(""), "/custom-properties"));
        if (properties.isPresent()) {
            read(properties.get(), reading);
        }
    }

    /// Every part of XML some program of its makers keeps in it for itself.
    public void readKeptXml(Reading reading) throws UnreadableFile {
        List<String> kept = Refusals.plainly(source, () -> {
            List<String> found = new ArrayList<>();
            for (Relation relation : parts.relationsOf(document).values()) {
                if (relation.type().endsWith("/customXml")) {
                    found.add(relation.part());
                }
            }
            return found;
        });
        for (String part : kept) {
            read(part, reading);
        }
    }

    private void read(String part, Reading reading) throws UnreadableFile {
        Refusals.plainly(source, () -> {
            try (var in = parts.open(part)) {
                reading.read(Xml.reader(source, in));
            }
            return part;
        });
    }

    /// Refuses it for holding more than is read.
    ///
    /// @param detail `over 250,000 figures`
    public UnreadableFile tooMuch(String detail) {
        return source.refuse(Why.TOO_BIG, detail);
    }

    @Override
    public void close() throws UnreadableFile {
        Refusals.plainly(source, () -> {
            parts.close();
            return source;
        });
    }
}
