package org.hubplan.exchange.cells;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;

/// Tells what a file is by its first bytes, and only then by its name.
final class Signature {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int SAMPLE = 4096;

    private Signature() {
    }

    /// @throws UnreadableFile if it is nothing that is read here
    static FileKind of(SourceFile source) throws IOException {
        mustBeThere(source);
        byte[] head = head(source);
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return Archive.kindOf(source);
        }
        if (isOldOffice(head)) {
            throw OldOffice.refusal(source);
        }
        refuseOtherFormats(source, head);
        if (source.isNamed(".xlsx", ".xlsm", ".xltx", ".ods", ".ots", ".xls", ".xlsb")) {
            throw source.refuse(Why.NOT_A_WORKBOOK, "its name says so, but it holds plain text;"
                    + " if it is a CSV, give it the suffix .csv");
        }
        return FileKind.CSV;
    }

    private static byte[] head(SourceFile source) throws IOException {
        try (var in = Files.newInputStream(source.path())) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean isOldOffice(byte[] head) {
        return Arrays.equals(head, 0, Math.min(4, head.length), OLE2, 0, 4);
    }

    /// Refuses what is not in the container Office files have been in since 2007.
    static void mustBeOffice(SourceFile source) throws IOException {
        mustBeThere(source);
        byte[] head = head(source);
        if (isOldOffice(head)) {
            throw OldOffice.refusal(source);
        }
        if (!startsWith(head, 'P', 'K', 3, 4)) {
            refuseOtherFormats(source, head);
            throw source.refuse(Why.NOT_A_WORKBOOK, "it is plain text");
        }
    }

    static void mustBeThere(SourceFile source) throws IOException {
        if (!Files.exists(source.path())) {
            throw source.refuse(Why.MISSING, "");
        }
        if (Files.isDirectory(source.path())) {
            throw source.refuse(Why.FOLDER, "");
        }
        if (!Files.isRegularFile(source.path())) {
            throw source.refuse(Why.NOT_A_WORKBOOK, "it is not an ordinary file");
        }
        if (!Files.isReadable(source.path())) {
            throw source.refuse(Why.NOT_ALLOWED, "");
        }
        if (Files.size(source.path()) == 0) {
            throw source.refuse(Why.EMPTY_FILE, "");
        }
        if (Files.size(source.path()) > source.limits().entryBytes()) {
            throw source.refuse(Why.TOO_BIG, "a file of over " + (source.limits().entryBytes() >> 20) + " MB");
        }
    }

    private static void refuseOtherFormats(SourceFile source, byte[] head) throws UnreadableFile {
        var text = new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "")
                .stripLeading().toLowerCase(Locale.ROOT);
        String what = null;
        if (text.startsWith("%pdf")) {
            what = "it is a PDF";
        } else if (text.startsWith("{\\rtf")) {
            what = "it is a text document";
        } else if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            what = source.sought().said("it is a web page under a {file}'s name");
        } else if (text.startsWith("<?xml") || text.startsWith("<office:document") || text.startsWith("<workbook")) {
            what = "it is a single XML file";
        } else if (Encoding.isBinary(head)) {
            what = source.sought().said("it is neither a {file} nor text");
        }
        if (what != null) {
            throw source.refuse(Why.NOT_A_WORKBOOK, what);
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
