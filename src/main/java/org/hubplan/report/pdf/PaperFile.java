package org.hubplan.report.pdf;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.hubplan.report.PageSetup;
import org.hubplan.report.Paper;

/// Saves papers as files, whole or not at all: a file of the same name stays as it was until the new one is complete.
public final class PaperFile {
    private static final List<String> SUFFIXES = List.of(".pdf", ".docx");

    private PaperFile() {}

    /// @throws PaperRefused if the file can't be written; what was there before is untouched
    public static void save(Paper paper, PageSetup setup, Path file) {
        refuseUnfit(file.toAbsolutePath());
        save(PdfPaper.bytes(paper, setup), file);
    }

    /// A PDF already set, as shown in the preview, or a Word file.
    ///
    /// @throws PaperRefused if the file can't be written; what was there before is untouched
    public static void save(byte[] bytes, Path file) {
        Path target = file.toAbsolutePath();
        refuseUnfit(target);
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, bytes);
            move(unfinished, target);
        } catch (IOException failed) {
            remove(unfinished);
            throw new PaperRefused(
                    target + " can't be written (" + reason(failed) + "). Close it where it is open, or save the paper elsewhere.",
                    failed);
        }
    }

    private static void refuseUnfit(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (SUFFIXES.stream().noneMatch(name::endsWith)) {
            throw new PaperRefused(target + " is no name for a paper. Let it end in .pdf, or in .docx for Word.");
        }
        if (Files.isDirectory(target)) {
            throw new PaperRefused(target + " is a folder. Give the paper another name.");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new PaperRefused("There is no folder " + target.getParent() + ". Make it first, or save the paper elsewhere.");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainly) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException staysBehind) {
            // the refusal that follows names the folder; a leftover file does no harm
        }
    }

    private static String reason(IOException failed) {
        String said = failed instanceof FileSystemException file ? file.getReason() : failed.getMessage();
        return said == null ? "access is denied" : said.toLowerCase(Locale.ROOT);
    }
}
