package org.hubplan.session.paper.returned;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hubplan.report.docx.FigureTag;
import org.hubplan.report.docx.WordFile;

/// A Word paper in somebody else's hands: edits its parts and saves it.
record Returned(Path file) {
    /// Types over a figure, wherever it stands.
    Returned typedOver(String key, String words) {
        return edited("word/document.xml", text -> control(key).matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) + words + found.group(3))));
    }

    /// Takes the control away and leaves what stood in it.
    Returned unbound(String key) {
        return edited("word/document.xml", text -> control(key).matcher(text).replaceAll(
                found -> Matcher.quoteReplacement("<w:r><w:t>" + found.group(2) + "</w:t></w:r>")));
    }

    /// Takes the figure out with its control.
    Returned without(String key) {
        return edited("word/document.xml", text -> control(key).matcher(text).replaceAll(""));
    }

    private static Pattern control(String key) {
        return Pattern.compile("(<w:sdt><w:sdtPr><w:alias w:val=\"[^\"]*\"/><w:tag w:val=\"hubplan:" + FigureTag.name(key)
                + "[^>]*/>.*?<w:t(?: [^>]*)?>)(.*?)(</w:t></w:r></w:sdtContent></w:sdt>)");
    }

    /// Drops every tag, as LibreOffice 7.4 does.
    Returned untagged() {
        return edited("word/document.xml", text -> text.replaceAll("<w:tag [^>]*/>", ""));
    }

    /// Drops the list of figures.
    Returned unlisted() {
        return edited("customXml/item1.xml", text -> text.replaceAll("<figure [^>]*/>", ""));
    }

    Returned edited(String part, UnaryOperator<String> edit) {
        try {
            Map<String, byte[]> parts = new WordFile(Files.readAllBytes(file)).parts();
            try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> one : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(one.getKey()));
                    byte[] bytes = one.getValue();
                    zip.write(one.getKey().equals(part) ? changed(new String(bytes, UTF_8), edit).getBytes(UTF_8) : bytes);
                }
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String changed(String text, UnaryOperator<String> edit) {
        String changed = edit.apply(text);
        if (changed.equals(text)) {
            throw new AssertionError("There was nothing to edit");
        }
        return changed;
    }
}
