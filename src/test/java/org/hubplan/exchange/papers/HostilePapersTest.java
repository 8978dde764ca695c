package org.hubplan.exchange.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hubplan.exchange.papers.WordMade.control;
import static org.hubplan.exchange.papers.WordMade.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hubplan.exchange.cells.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Word file from a stranger is refused in plain words before it can do harm.
class HostilePapersTest {
    @TempDir
    private Path folder;

    private void refused(Path file, String words) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> ReturnedPaper.read(file));
        assertThat(refusal).as(words).isNotNull();
        assertThat(refusal.getMessage())
                .startsWith(file.getFileName().toString())
                .contains(words)
                .endsWith(".")
                .doesNotContain("Exception", "null", "workbook", "spreadsheet", "{");
    }

    private void refused(WordMade made, String words) {
        refused(made.in(folder.resolve("paper.docx")), words);
    }

    private Path holding(byte... bytes) throws IOException {
        return Files.write(folder.resolve("paper.docx"), bytes);
    }

    @Test
    void what_is_no_word_file_is_named_for_what_it_is() throws IOException {
        refused(folder.resolve("gone.docx"), "is not there");
        refused(folder, "is a folder");
        refused(holding(), "is empty");
        refused(holding("%PDF-1.7".getBytes()), "it is a PDF");
        refused(holding("{\\rtf1".getBytes()), "it is a text document");
        refused(holding("Dear all".getBytes()), "it is plain text");
        refused(holding((byte) 0, (byte) 1, (byte) 2, (byte) 0), "it is neither a Word file nor text");
        refused(new WordMade("").without("word/document.xml").without("word/_rels/document.xml.rels"), "another kind of file");
    }

    @Test
    void older_and_protected_files_are_sent_back_to_the_word_processor() throws IOException {
        refused(ole("WordDocument"), "is a Word file in an older format (.doc)");
        refused(ole("EncryptedPackage"), "is protected with a password: open it in your word processor");
    }

    private Path ole(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
        }
        return holding(bytes.toByteArray());
    }

    @Test
    void a_file_that_unpacks_without_end_or_brings_a_document_type_is_not_read() {
        refused(new WordMade("<w:p>" + run("0".repeat(30_000_000)) + "</w:p>"), "unpacks to over 1000 times its size");
        String bomb = "<!DOCTYPE b [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>";
        refused(new WordMade("").with("word/document.xml", bomb + "<w:document xmlns:w='w'>&b;</w:document>"), "document type of its own");
        refused(new WordMade("").with("docProps/custom.xml", bomb + "<Properties>&b;</Properties>"), "document type of its own");
        refused(new WordMade("").with("customXml/item1.xml", bomb + "<paper>&b;</paper>"), "document type of its own");
    }

    @Test
    void more_than_any_paper_has_is_too_much() {
        Random random = new Random(1);
        StringBuilder controls = new StringBuilder();
        for (int n = 0; n < 250_001; n++) {
            controls.append(control("n" + random.nextInt(), "t" + random.nextInt(), ""));
        }
        refused(new WordMade(controls.toString()), "over 250000 figures");
        StringBuilder cells = new StringBuilder("<w:tbl><w:tr>");
        for (int n = 0; n < 500_001; n++) {
            cells.append("<w:tc id='").append(random.nextInt()).append("'/>");
        }
        refused(new WordMade(cells + "</w:tr></w:tbl>"), "over 500000 cells");
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < 40; n++) {
            words.append(run(random.ints(900_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()));
        }
        refused(new WordMade("<w:p>" + words + "</w:p>"), "over 32 million letters");
    }

    @Test
    void damage_is_said_to_be_damage() throws IOException {
        byte[] whole = Files.readAllBytes(new WordMade("<w:p>" + run("x") + "</w:p>").in(folder.resolve("whole.docx")));
        refused(holding(Arrays.copyOf(whole, whole.length / 2)), "is damaged");
        refused(new WordMade("").without("word/document.xml"), "a part of it is missing");
        refused(new WordMade("<w:tr/>"), "is damaged");
        refused(new WordMade("<w:p><w:r>"), "is damaged");
        refused(new WordMade("</w:sdt>"), "is damaged");
        refused(new WordMade("<w:p>".repeat(200) + "</w:p>".repeat(200)), "is damaged");
    }

    /// Both the packed file, where checksums guard, and its text packed again, where none does.
    @Test
    void papers_spoilt_at_random_are_read_or_refused_in_plain_words_and_break_nothing() throws IOException {
        String body = "<w:p>" + run("It is ") + control("a", "t1", run("1,200")) + "</w:p><w:tbl><w:tr><w:tc><w:p>"
                + control("b", "t2", run("4.0")) + "</w:p></w:tc></w:tr></w:tbl>";
        byte[] whole = Files.readAllBytes(new WordMade(body).in(folder.resolve("whole.docx")));
        Random random = new Random(2018);
        for (int n = 0; n < 400; n++) {
            byte[] bytes = whole.clone();
            StringBuilder text = new StringBuilder(body);
            for (int spoilt = 0; spoilt <= n % 5; spoilt++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(32, 127));
            }
            readOrRefused(holding(bytes));
            readOrRefused(new WordMade(text.toString()).in(folder.resolve("paper.docx")));
        }
    }

    private static void readOrRefused(Path file) {
        try {
            assertThat(ReturnedPaper.read(file).controls()).hasSizeLessThanOrEqualTo(2);
        } catch (UnreadableFile refusal) {
            assertThat(refusal.getMessage()).startsWith("paper.docx").endsWith(".").doesNotContain("Exception", "null");
        }
    }
}
