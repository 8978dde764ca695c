package org.hubplan.exchange.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hubplan.exchange.cells.Made.ods;
import static org.hubplan.exchange.cells.Made.table;
import static org.hubplan.exchange.cells.Made.text;
import static org.hubplan.exchange.cells.Made.write;
import static org.hubplan.exchange.cells.Made.xlsx;
import static org.hubplan.exchange.cells.Made.zip;
import static org.hubplan.exchange.cells.Made.zipped;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsoundFilesTest {
    private static final String ROW = "<row><c t=\"s\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    private static void assertRefused(Path file, Why why, String words) {
        var refusal = catchThrowableOfType(UnreadableFile.class, () -> Made.rows(file));
        assertThat(refusal).as("refusal of " + file).isNotNull();
        assertThat(refusal.why()).as(refusal.getMessage()).isEqualTo(why);
        assertThat(refusal.getMessage()).startsWith(file.getFileName().toString()).contains(words)
                .endsWith(".").doesNotContain("Exception", "null");
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Path ole(String name, String stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
        }
        return write(at(name), bytes.toByteArray());
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertRefused(at("gone.xlsx"), Why.MISSING, "not there");
        assertRefused(folder, Why.FOLDER, "folder");
        assertRefused(write(at("nothing.xlsx"), new byte[0]), Why.EMPTY_FILE, "is empty");
    }

    @Test
    void what_is_no_workbook_is_named_for_what_it_is() {
        assertRefused(text(at("a.xlsx"), "Post No,FTE\n", StandardCharsets.UTF_8), Why.NOT_A_WORKBOOK, ".csv");
        assertRefused(text(at("a.xls"), "<html><table>", StandardCharsets.UTF_8), Why.NOT_A_WORKBOOK, "web page");
        assertRefused(text(at("a.pdf"), "%PDF-1.7", StandardCharsets.UTF_8), Why.NOT_A_WORKBOOK, "PDF");
        assertRefused(write(at("a.csv"), new byte[] {1, 2, 0, 3}), Why.NOT_A_WORKBOOK, "nor text");
        assertRefused(zip(at("b.xlsx"), Map.of("a.txt", "text")), Why.NOT_A_WORKBOOK, "zip file");
        assertRefused(zip(at("a.docx"), Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")),
                Why.NOT_A_WORKBOOK, "another kind");
        assertRefused(zip(at("a.odt"), Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
                Why.NOT_A_WORKBOOK, "another kind");
    }

    @Test
    void an_old_or_binary_workbook_is_to_be_saved_as_xlsx() throws IOException {
        assertRefused(ole("old.xls", "Workbook"), Why.OLD_WORKBOOK, "save it as .xlsx");
        assertRefused(ole("old.doc", "WordDocument"), Why.NOT_A_WORKBOOK, "another kind");
        assertRefused(zip(at("b.xlsb"), Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "b")),
                Why.OLD_WORKBOOK, ".xlsb");
    }

    @Test
    void a_protected_workbook_is_to_have_its_password_taken_off() throws IOException {
        assertRefused(ole("secret.xlsx", "EncryptedPackage"), Why.PASSWORD, "password");
        var parts = ods(table(""));
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        assertRefused(zip(at("secret.ods"), parts), Why.PASSWORD, "password");
        assertRefused(zip(at("whole.ods"), Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                "encrypted-package", "x")), Why.PASSWORD, "password");
        var bytes = zipped(xlsx(ROW));
        int directory = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[directory + 8] |= 1;
        assertRefused(write(at("zipped.xlsx"), bytes), Why.PASSWORD, "password");
    }

    @Test
    void a_file_cut_short_anywhere_is_refused() {
        var whole = zipped(xlsx(ROW.repeat(50)));
        for (int length = 5; length < whole.length; length += 37) {
            assertRefused(write(at("cut.xlsx"), Arrays.copyOf(whole, length)), Why.BROKEN, "damaged");
        }
    }

    @Test
    void a_changed_byte_is_found_even_in_a_part_never_used() {
        var parts = xlsx(ROW);
        parts.put("xl/theme/theme1.xml", "<theme>unused but part of the file</theme>");
        var bytes = zipped(parts);
        int theme = indexOf(bytes, "xl/theme/theme1.xml".getBytes(StandardCharsets.US_ASCII));
        bytes[theme + 30] ^= 0x55;
        assertRefused(write(at("changed.xlsx"), bytes), Why.BROKEN, "damaged");
    }

    @Test
    void a_part_that_is_there_twice_is_refused() {
        var parts = xlsx(ROW);
        parts.put("xl/worksheets/sheetX.xml", parts.get("xl/worksheets/sheet1.xml"));
        var text = new String(zipped(parts), StandardCharsets.ISO_8859_1).replace("sheetX.xml", "Sheet1.xml");
        assertRefused(write(at("twice.xlsx"), text.getBytes(StandardCharsets.ISO_8859_1)), Why.UNSAFE, "there twice");
    }

    @Test
    void too_many_parts_and_parts_that_unpack_to_too_much_are_refused_even_if_unused() {
        var parts = xlsx(ROW);
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/media/" + i + ".txt", "x");
        }
        assertRefused(zip(at("many.xlsx"), parts), Why.UNSAFE, "over 2000 parts");
        var bomb = xlsx(ROW);
        bomb.put("xl/media/bomb.txt", "\0".repeat(30_000_000));
        assertRefused(zip(at("bomb.xlsx"), bomb), Why.UNSAFE, "1000 times");
        bomb = ods(table(""));
        bomb.put("Pictures/bomb.txt", "\0".repeat(30_000_000));
        assertRefused(zip(at("bomb.ods"), bomb), Why.UNSAFE, "1000 times");
    }

    @Test
    void an_honest_workbook_that_packs_well_is_read() throws UnreadableFile {
        assertThat(Made.rows(zip(at("same.xlsx"), xlsx("<row><c><v>1</v></c><c t=\"s\"><v>1</v></c></row>".repeat(100_000)))))
                .hasSize(100_000);
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
