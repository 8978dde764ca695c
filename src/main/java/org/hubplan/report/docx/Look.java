package org.hubplan.report.docx;

/// How a stretch of words looks, beyond what its paragraph's style says.
///
/// @param size of type in points; 0 for the style's own
record Look(float size) {
    static final Look PLAIN = new Look(0);

    void run(Markup xml, String words) {
        xml.open("w:r");
        if (size > 0) {
            xml.open("w:rPr").empty("w:sz", "w:val", Integer.toString(Math.round(size * 2))).close();
        }
        xml.open("w:t", "xml:space", "preserve").text(words).close().close();
    }
}
