package org.hubplan.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hubplan.report.Paper;

/// What a PDF says of itself in XMP: title, date, maker, language, and that it is made to be heard (PDF/UA-1).
final class Xmp {
    private Xmp() {}

    static byte[] of(Paper paper) {
        String printed = paper.printed() + "T00:00:00Z";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>Hubplan</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """
                .formatted(escaped(paper.title()), printed, printed)
                .getBytes(UTF_8);
    }

    private static String escaped(String words) {
        return words.codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .mapToObj(sign -> switch (sign) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    default -> Character.toString(sign);
                })
                .reduce("", String::concat);
    }
}
