package org.hubplan.exchange.cells;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The zip file an XLSX or ODS is. Opening one proves it sound as a whole, the parts never used
/// too: it is unpacked once, to nowhere, within the limits, every checksum compared. So a fault is
/// found before the first row is handed on, and nothing that looks shorter than it is gets further.
final class Archive implements Closeable {
    private final SourceFile source;
    private final ZipFile zip;
    private final List<? extends ZipEntry> entries;

    private Archive(SourceFile source, ZipFile zip) {
        this.source = source;
        this.zip = zip;
        this.entries = Collections.list(zip.entries());
    }

    static FileKind kindOf(SourceFile source) throws IOException {
        try (var archive = open(source)) {
            return archive.kind();
        }
    }

    /// Opens without proving; for a file proven by [#kindOf(SourceFile)] a moment ago.
    static Archive open(SourceFile source) throws IOException {
        try {
            return new Archive(source, new ZipFile(source.path().toFile()));
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted")
                    ? source.refuse(Why.PASSWORD, "")
                    : source.broken("it is cut short or not a whole file", e);
        }
    }

    /// Opens one that is sound as a whole.
    static Archive proven(SourceFile source) throws IOException {
        var archive = open(source);
        try {
            archive.proveSound();
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private FileKind kind() throws IOException {
        proveSound();
        if (has("[Content_Types].xml")) {
            return FileKind.XLSX;
        }
        if (has("encrypted-package")) {
            throw source.refuse(Why.PASSWORD, "");
        }
        if (has("mimetype") && size("mimetype") < 200) {
            var type = new String(read("mimetype").readAllBytes(), StandardCharsets.US_ASCII);
            if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
                return FileKind.ODS;
            }
            throw source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of document");
        }
        if (has("content.xml")) {
            return FileKind.ODS;
        }
        throw source.refuse(Why.NOT_A_WORKBOOK, "it is a zip file");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean hasUnder(String folder) {
        return names().stream().anyMatch(name -> name.startsWith(folder));
    }

    List<String> names() {
        return entries.stream().<String>map(ZipEntry::getName).toList();
    }

    long size(String name) {
        return zip.getEntry(name).getSize();
    }

    InputStream read(String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name));
    }

    private void proveSound() throws IOException {
        var limits = source.limits();
        if (entries.size() > limits.entries()) {
            throw source.refuse(Why.UNSAFE, "it is made of over " + limits.entries() + " parts");
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw source.refuse(Why.UNSAFE, "one of its parts is there twice");
            }
            total += Math.max(0, entry.getSize());
            if (entry.getCompressedSize() < entry.getSize() * limits.ratio()) {
                throw source.refuse(Why.UNSAFE, "it unpacks to over " + Math.round(1 / limits.ratio())
                        + " times its size");
            }
            if (entry.getSize() > limits.entryBytes() || total > limits.totalBytes()) {
                throw tooBig();
            }
        }
        for (ZipEntry entry : entries) {
            unpack(entry);
        }
    }

    private void unpack(ZipEntry entry) throws IOException {
        var crc = new CRC32();
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
                size += n;
                if (size > source.limits().entryBytes()) {
                    throw tooBig();
                }
            }
        } catch (ZipException e) {
            throw source.broken("a part of it cannot be unpacked", e);
        }
        if (size != entry.getSize() || crc.getValue() != entry.getCrc()) {
            throw source.broken("a part of it is not what it was when it was saved");
        }
    }

    private UnreadableFile tooBig() {
        return source.refuse(Why.TOO_BIG, "it unpacks to over " + (source.limits().entryBytes() >> 20) + " MB a part, or "
                + (source.limits().totalBytes() >> 20) + " MB in all");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
