package org.hubplan.ui.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What somebody at another desk might do to a Word paper before it comes back.
final class TypedOver {
    private static final Pattern FIGURE = Pattern.compile("(<w:sdt>.*?<w:t [^>]*>)([^<]*)(</w:t></w:r></w:sdtContent></w:sdt>)");
    private static final List<String> WORDS = List.of("650", "about 140", "£9.5m");
    /// Among the paper's figures, that of each word.
    private static final List<Integer> PLACES = List.of(4, 10, 55);
    private static final int TAKEN_OUT = 90;

    private TypedOver() {}

    /// Types over some figures and takes one out.
    static void some(Path paper) {
        try {
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(paper)));
                    ZipOutputStream out = new ZipOutputStream(edited)) {
                for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    byte[] bytes = in.readAllBytes();
                    out.write(part.getName().equals("word/document.xml") ? edited(bytes) : bytes);
                }
            }
            Files.write(paper, edited.toByteArray());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static byte[] edited(byte[] document) {
        int[] at = {0};
        return FIGURE.matcher(new String(document, UTF_8))
                .replaceAll(figure -> {
                    int place = PLACES.indexOf(at[0]);
                    String words = at[0]++ == TAKEN_OUT ? "" : place < 0 ? figure.group(2) : WORDS.get(place);
                    return Matcher.quoteReplacement(figure.group(1) + words + figure.group(3));
                })
                .getBytes(UTF_8);
    }
}
