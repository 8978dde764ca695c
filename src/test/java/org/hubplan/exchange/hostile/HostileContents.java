package org.hubplan.exchange.hostile;

import static org.hubplan.exchange.cells.Made.text;
import static org.hubplan.exchange.cells.Made.write;
import static org.hubplan.exchange.cells.Made.zip;

import java.io.BufferedWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Files whose container is sound and whose contents are not.
final class HostileContents {
    private static final String DTD = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private HostileContents() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>(ofXlsx());
        all.addAll(ofOds());
        all.addAll(ofCsv());
        return all;
    }

    private static List<HostileFile> ofXlsx() {
        return List.of(
                part("a document type in the sheet", "document type", SHEET, xml -> DTD + xml),
                part("a document type in the workbook", "document type", "xl/workbook.xml", xml -> DTD + xml),
                part("a document type in the styles", "document type", "xl/styles.xml", xml -> DTD + xml),
                part("a document type in the common texts", "document type", "xl/sharedStrings.xml", xml -> DTD + xml),
                part("a document type among the relations", "", "xl/_rels/workbook.xml.rels", xml -> DTD + xml),
                part("a billion laughs", "document type", SHEET, xml -> laughs() + xml.replace("Officer", "&l9;")),
                part("a sheet that breaks off", "damaged", SHEET, xml -> xml.substring(0, xml.length() - 30)),
                part("a sheet that is no XML", "damaged", SHEET, _ -> "Post No, Rank, Hub"),
                part("a sheet that is a chart", "not made of cells", SHEET, _ -> "<chart/>"),
                part("a sheet in an encoding of its own", "", SHEET, xml -> "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + xml),
                part("an entity nobody declared", "damaged", SHEET, xml -> xml.replace("Officer", "&officer;")),
                more("elements nested without end", "damaged", "<a>".repeat(200_000)),
                more("an attribute of three million letters", "single value", "<row><c t=\"" + Establishment.noise(3_000_000) + "\"/></row>"),
                more("a comment of four million letters", "single value", "<!--" + Establishment.noise(4_000_000) + "-->"),
                more("a cell of 200,000 letters", "characters in one cell",
                        "<row><c t=\"str\"><v>" + Establishment.noise(200_000) + "</v></c></row>"),
                more("a common text that isn't there", "is missing", "<row><c t=\"s\"><v>99</v></c></row>"),
                more("a common text of a negative number", "is missing", "<row><c t=\"s\"><v>-1</v></c></row>"),
                more("a cell right of the last column", "beyond XFD1048576", "<row><c r=\"XFE7\"><v>1</v></c></row>"),
                more("a row below the last", "beyond", "<row r=\"1048577\"><c><v>1</v></c></row>"),
                more("a row of number nought", "beyond", "<row r=\"0\"><c><v>1</v></c></row>"),
                more("rows out of order", "out of order", "<row r=\"3\"><c><v>1</v></c></row>"),
                more("a cell twice", "there twice", "<row r=\"9\"><c r=\"A9\"><v>1</v></c><c r=\"A9\"><v>2</v></c></row>"),
                more("a cell that stands in another row", "stands in row", "<row r=\"9\"><c r=\"A8\"><v>1</v></c></row>"),
                part("common texts of more than the heap", "Hubplan reads", "xl/sharedStrings.xml", _ -> "<sst>"
                        + ("<si><t>" + Establishment.noise(60_000) + "</t></si>").repeat(900) + "</sst>"),
                part("merged areas without end", "merged areas", SHEET, xml -> xml.replace(
                        "</worksheet>", "<mergeCells>" + merged(100_001) + "</mergeCells></worksheet>")),
                part("a sheet without headings", "no heading", SHEET, xml -> xml.replace("Post No", "Pudding").replace("Rank", "Spoon")),
                part("a workbook without a sheet", "no sheet", "xl/workbook.xml", xml -> xml.replaceAll("<sheet .*/>", "")),
                part("relations of ten million letters", "", "xl/_rels/workbook.xml.rels", xml ->
                        xml.replace("</Relationships>", "<!--" + Establishment.noise(10_000_000) + "--></Relationships>")));
    }

    private static List<HostileFile> ofOds() {
        String cell = "<table:table-cell%s><text:p>1</text:p></table:table-cell>";
        return List.of(
                ods("a document type in an ODS", "document type", "", true),
                ods("an ODS row repeated beyond the last", "beyond", "<table:table-row table:number-rows-repeated=\"999999999999\">"
                        + cell.formatted("") + "</table:table-row>", false),
                ods("seventeen billion cells in one line of ODS", "Hubplan reads", "<table:table-row table:number-rows-repeated=\"1048000\">"
                        + cell.formatted(" table:number-columns-repeated=\"16384\"") + "</table:table-row>", false),
                ods("a row that repeats minus once", "repeats", "<table:table-row table:number-rows-repeated=\"-1\"/>", false),
                ods("a billion spaces in one cell", "characters in one cell", "<table:table-row><table:table-cell><text:p>"
                        + "<text:s text:c=\"999999999\"/></text:p></table:table-cell></table:table-row>", false),
                ods("ODS paragraphs nested without end", "damaged", "<table:table-row><table:table-cell><text:p>"
                        + "<text:span>".repeat(100_000), false),
                new HostileFile("an ODS that breaks off", "a.ods", "damaged", file -> {
                    Map<String, String> parts = Establishment.ods();
                    parts.compute("content.xml", (_, xml) -> xml.substring(0, xml.length() - 40));
                    zip(file, parts);
                }));
    }

    private static List<HostileFile> ofCsv() {
        String good = Establishment.csv();
        return List.of(
                csv("a line of over a megabyte", "a line of over", good + "x".repeat(1_200_000)),
                csv("a quote never closed", "quotation marks", good + "P9,\"Officer,DC,MIB\n"),
                csv("a quote never closed at the head of a megabyte", "quotation marks", "A,\"B\n" + "x,y\n".repeat(500_000)),
                csv("a line of 20,000 columns", "columns", good + "x,".repeat(20_000)),
                csv("a field of 200,000 letters", "characters in cell", good + "P9," + Establishment.noise(200_000) + ",DC\n"),
                csv("noughts among the text", "nor text", good + "\0\0\0"),
                csv("no headings", "no heading", "Dear colleague,\nplease find below, with thanks\n"),
                csv("nothing but delimiters", "no rows", ",,,,\n".repeat(50_000)),
                csv("a web page", "web page", "<html><body><table><tr><td>Post No</td></tr></table></body></html>"),
                csv("a PDF", "PDF", "%PDF-1.7\n" + good),
                new HostileFile("UTF-16 that breaks off within a letter", "a.csv", "encoding", file ->
                        write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'A', 0, 'B'})),
                new HostileFile("bytes of no text", "a.csv", "nor text", file -> write(file, new byte[] {1, 2, 0, 3, 4})),
                new HostileFile("CSV under the name of a workbook", "a.xlsx", "plain text", file ->
                        write(file, Establishment.csvBytes())),
                new HostileFile("over a million rows", "a.csv", "more than 1048576 rows", file -> {
                    try (BufferedWriter out = Files.newBufferedWriter(file)) {
                        out.write(good);
                        for (int n = 0; n < 1_048_580; n++) {
                            out.write("x,\n");
                        }
                    }
                }),
                new HostileFile("a quarter of a gigabyte of nothing", "a.csv", "256 MB", file -> {
                    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                        sparse.setLength(257L << 20);
                    }
                }));
    }

    private interface Spoil {
        String spoilt(String xml);
    }

    private static HostileFile part(String what, String words, String part, Spoil spoil) {
        return HostileContainers.with(what, words, parts -> parts.compute(part, (_, xml) -> spoil.spoilt(xml)));
    }

    private static HostileFile more(String what, String words, String rows) {
        return new HostileFile(what, "a.xlsx", words, file -> zip(file, Establishment.xlsx(rows)));
    }

    private static HostileFile ods(String what, String words, String rows, boolean dtd) {
        return new HostileFile(what, "a.ods", words, file -> {
            Map<String, String> parts = Establishment.ods(rows);
            parts.compute("content.xml", (_, xml) -> dtd ? DTD + xml : xml);
            zip(file, parts);
        });
    }

    private static HostileFile csv(String what, String words, String text) {
        return new HostileFile(what, "a.csv", words, file -> text(file, text, StandardCharsets.UTF_8));
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int n = 1; n < 10; n++) {
            dtd.append("<!ENTITY l").append(n).append(" \"").append(("&l" + (n - 1) + ";").repeat(10)).append("\">");
        }
        return dtd + "]>";
    }

    private static String merged(int areas) {
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < areas; n++) {
            all.append("<mergeCell ref=\"A").append(2 * n + 8).append(":A").append(2 * n + 9).append("\"/>");
        }
        return all.toString();
    }
}
