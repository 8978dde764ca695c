package org.hubplan.exchange.hostile;

import static org.hubplan.exchange.cells.Made.write;
import static org.hubplan.exchange.cells.Made.zip;
import static org.hubplan.exchange.cells.Made.zipped;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files whose container is no sound workbook.
final class HostileContainers {
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private HostileContainers() {}

    static List<HostileFile> all() {
        return List.of(
                bytes("an XLSX cut in half", "a.xlsx", "damaged", whole -> Arrays.copyOf(whole, whole.length / 2)),
                bytes("an XLSX that lacks its last byte", "a.xlsx", "damaged", whole -> Arrays.copyOf(whole, whole.length - 1)),
                bytes("an XLSX without its list of parts", "a.xlsx", "damaged", whole -> Arrays.copyOf(whole, central(whole))),
                bytes("an XLSX with one byte of a part changed", "a.xlsx", "damaged", whole -> changed(whole, central(whole) / 2)),
                bytes("an XLSX whose list of parts points elsewhere", "a.xlsx", "damaged", HostileContainers::misled),
                bytes("an XLSX that says a part is smaller than it is", "a.xlsx", "", HostileContainers::understated),
                bytes("an XLSX packed in a way of its own", "a.xlsx", "damaged", whole -> at(whole, central(whole) + 10, 99)),
                bytes("an XLSX of which a part is encrypted", "a.xlsx", "password", whole -> at(whole, central(whole) + 8, 1)),
                new HostileFile("a zip of nothing", "a.xlsx", "", file -> write(file, emptyZip())),
                new HostileFile("a zip of something else", "a.xlsx", "zip file", file -> zip(file, Map.of("a.txt", "text"))),
                twice("an XLSX with a part twice", "xl/worksheets/sheet1.xml"),
                twice("an XLSX with a part twice in another case", "xl/worksheets/Sheet1.xml"),
                with("an XLSX of over 2,000 parts", "over 2000 parts", parts -> {
                    for (int n = 0; n < 2_001; n++) {
                        parts.put("xl/media/" + n + ".txt", "x");
                    }
                }),
                with("a bomb in a part never used", "1000 times", parts -> parts.put("xl/media/b.txt", "\0".repeat(30_000_000))),
                with("a bomb in the sheet itself", "1000 times", parts -> parts.compute(
                        "xl/worksheets/sheet1.xml", (_, xml) -> xml + " ".repeat(40_000_000))),
                new HostileFile("a bomb in an ODS", "a.ods", "1000 times", file -> {
                    Map<String, String> parts = Establishment.ods();
                    parts.put("Pictures/b.txt", "\0".repeat(30_000_000));
                    zip(file, parts);
                }),
                new HostileFile("an ODS cut in half", "a.ods", "damaged", file -> {
                    byte[] whole = zipped(Establishment.ods());
                    write(file, Arrays.copyOf(whole, whole.length / 2));
                }),
                without("an XLSX without its sheet", "xl/worksheets/sheet1.xml"),
                without("an XLSX without its workbook", "xl/workbook.xml"),
                without("an XLSX without relations", "xl/_rels/workbook.xml.rels"),
                without("an XLSX whose container names nothing", "_rels/.rels"),
                with("an XLSX whose sheet is a file of the computer", "damaged", parts -> parts.compute(
                        "xl/_rels/workbook.xml.rels", (_, xml) -> xml.replace(
                                "Target=\"worksheets/sheet1.xml\"", "Target=\"file:///etc/passwd\" TargetMode=\"External\""))),
                with("an XLSX whose sheet lies above its container", "", parts -> parts.compute(
                        "xl/_rels/workbook.xml.rels", (_, xml) -> xml.replace("worksheets/sheet1.xml", "../../../etc/passwd"))),
                with("an XLSX that is its own sheet", "damaged", parts -> parts.compute(
                        "xl/_rels/workbook.xml.rels", (_, xml) -> xml.replace("worksheets/sheet1.xml", "workbook.xml"))),
                new HostileFile("an ODS without its content", "a.ods", "missing", file -> zip(file, Map.of("mimetype", ODS))),
                new HostileFile("a text document that calls itself a workbook", "a.ods", "another kind", file ->
                        zip(file, Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"))),
                new HostileFile("an ODS under a password", "a.ods", "password", file -> {
                    Map<String, String> parts = Establishment.ods();
                    parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
                    zip(file, parts);
                }),
                new HostileFile("a binary workbook", "a.xlsb", "older format", file -> zip(
                        file, Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "b"))),
                new HostileFile("a letter", "a.docx", "another kind", file -> zip(
                        file, Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"))),
                new HostileFile("an old workbook", "a.xls", "older format", file -> write(file, ole("Workbook"))),
                new HostileFile("a workbook under a password", "a.xlsx", "password", file -> write(file, ole("EncryptedPackage"))),
                new HostileFile("no file at all", "gone.xlsx", "not there", _ -> {}),
                new HostileFile("a folder", "folder.xlsx", "is a folder", Files::createDirectory),
                new HostileFile("a file of nothing", "a.xlsx", "is empty", file -> write(file, new byte[0])));
    }

    private static HostileFile bytes(String what, String name, String words, UnaryOperator<byte[]> spoilt) {
        return new HostileFile(what, name, words, file -> write(file, spoilt.apply(zipped(Establishment.xlsx()))));
    }

    interface Parts {
        void change(Map<String, String> parts);
    }

    static HostileFile with(String what, String words, Parts change) {
        return new HostileFile(what, "a.xlsx", words, file -> {
            Map<String, String> parts = Establishment.xlsx();
            change.change(parts);
            zip(file, parts);
        });
    }

    private static HostileFile without(String what, String part) {
        return with(what, "missing", parts -> parts.remove(part));
    }

    private static HostileFile twice(String what, String part) {
        return new HostileFile(what, "a.xlsx", "there twice", file -> {
            Map<String, String> parts = Establishment.xlsx();
            parts.put("xl/worksheets/sheetX.xml", parts.get("xl/worksheets/sheet1.xml"));
            String latin = new String(zipped(parts), StandardCharsets.ISO_8859_1).replace("xl/worksheets/sheetX.xml", part);
            write(file, latin.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    /// Where the list of parts begins.
    private static int central(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }

    private static byte[] at(byte[] zip, int place, int value) {
        zip[place] = (byte) value;
        return zip;
    }

    private static byte[] changed(byte[] zip, int place) {
        return at(zip, place, zip[place] ^ 0x55);
    }

    private static byte[] misled(byte[] zip) {
        return at(zip, central(zip) + 43, 0x7F);
    }

    private static byte[] understated(byte[] zip) {
        return at(zip, central(zip) + 24, 1);
    }

    private static byte[] emptyZip() {
        byte[] end = new byte[22];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
        return end;
    }

    private static byte[] ole(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }
}
