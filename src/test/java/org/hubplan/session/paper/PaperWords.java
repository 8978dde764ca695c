package org.hubplan.session.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hubplan.report.Paper;
import org.hubplan.report.pdf.PdfPaper;

/// Every word of a paper's PDF: on its pages, among its bookmarks, and in what it says of itself.
final class PaperWords {
    private PaperWords() {}

    static String of(Paper paper) {
        try (PDDocument pdf = Loader.loadPDF(PdfPaper.bytes(paper))) {
            StringBuilder words = new StringBuilder(new PDFTextStripper().getText(pdf));
            pdf.getDocumentInformation().getMetadataKeys().forEach(
                    key -> words.append(pdf.getDocumentInformation().getCustomMetadataValue(key)).append('\n'));
            words.append(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            addBookmarks(words, pdf.getDocumentCatalog().getDocumentOutline());
            return words.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// On its first page.
    static String ofFirstPage(Paper paper) {
        try (PDDocument pdf = Loader.loadPDF(PdfPaper.bytes(paper))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addBookmarks(StringBuilder words, PDOutlineNode node) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                words.append(item.getTitle()).append('\n');
                addBookmarks(words, item);
            }
        }
    }
}
