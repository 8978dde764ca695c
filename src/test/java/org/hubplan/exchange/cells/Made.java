package org.hubplan.exchange.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks made by hand, part by part, sound or not.
public final class Made {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Made() {
    }

    /// The parts of an XLSX with one sheet, `Posts`, of the rows given, two common texts
    /// (0 `Post No`, 1 `MI00001`) and style 1 a date, style 2 a time.
    public static Map<String, String> xlsx(String rows) {
        return xlsx("<sheet name=\"Posts\" sheetId=\"1\" r:id=\"rId1\"/>", rows);
    }

    public static Map<String, String> xlsx(String sheets, String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
                <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$s.sharedStrings+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/></Types>
                """.formatted("application/vnd.openxmlformats-officedocument.spreadsheetml"));
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINK + "\"><sheets>" + sheets
                + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml")));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows
                + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>Post No</t></si><si><r><t>MI0</t></r>"
                + "<r><t>0001</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si></sst>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                + " formatCode=\"dd/mm/yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
        return parts;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINK + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    /// The parts of an ODS whose spreadsheet element holds the tables given; table style `off` hides.
    public static Map<String, String> ods(String tables) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
                <office:automatic-styles><style:style style:name="off" style:family="table">
                <style:table-properties table:display="false"/></style:style></office:automatic-styles>
                <office:body><office:spreadsheet>""" + tables + """
                </office:spreadsheet></office:body></office:document-content>""");
        return parts;
    }

    public static String table(String rows) {
        return "<table:table table:name=\"Posts\">" + rows + "</table:table>";
    }

    public static Path zip(Path file, Map<String, String> parts) {
        return write(file, zipped(parts));
    }

    public static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Path text(Path file, String text, Charset charset) {
        return write(file, text.getBytes(charset));
    }

    public static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All rows of the first sheet.
    static List<Row> rows(Path file) throws UnreadableFile {
        return rows(file, Limits.STANDARD);
    }

    static List<Row> rows(Path file, Limits limits) throws UnreadableFile {
        try (var workbook = Workbook.open(file, limits)) {
            var rows = new ArrayList<Row>();
            workbook.read(workbook.sheets().getFirst(), rows::add, Progress.NONE);
            return rows;
        }
    }

    /// What the cells of the first row show and are.
    static List<Cell> firstRow(Path file) throws UnreadableFile {
        return rows(file).getFirst().cells();
    }

    static List<List<String>> shown(Path file) throws UnreadableFile {
        return rows(file).stream().map(row -> row.cells().stream().map(Cell::shown).toList()).toList();
    }
}
