package org.hubplan.exchange.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/// The one thing a cell's style decides here: whether its number is a date.
///
/// @param dates by the number of the style
/// @param from1904 whether days are counted from 1904
record XlsxStyles(List<Boolean> dates, boolean from1904) {
    private static final int LONGEST_FORMAT = 255;
    private static final int MOST = 100_000;

    static XlsxStyles read(SourceFile source, XlsxParts parts, boolean from1904)
            throws IOException, XMLStreamException {
        var dates = new ArrayList<Boolean>();
        try (var in = parts.styles()) {
            if (in != null) {
                readAll(source, Xml.reader(source, in), dates);
            }
        }
        return new XlsxStyles(List.copyOf(dates), from1904);
    }

    private static void readAll(SourceFile source, XMLStreamReader xml, List<Boolean> dates)
            throws XMLStreamException, UnreadableFile {
        Map<String, String> formats = new HashMap<>();
        Map<String, Boolean> known = new HashMap<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> formats.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            dates.add(known.computeIfAbsent(String.valueOf(Xml.attribute(xml, "numFmtId")),
                                    id -> isDate(id, formats.get(id))));
                        }
                    }
                    default -> { }
                }
                if (dates.size() > MOST || formats.size() > MOST) {
                    throw source.refuse(Why.TOO_BIG, "more than " + MOST + " styles");
                }
            }
        }
    }

    private static boolean isDate(String id, String format) {
        int number;
        try {
            number = Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return false;
        }
        if (format == null) {
            return DateUtil.isADateFormat(number, null);
        }
        // a length of time ([h]:mm) is a number: it has no day
        var plain = format.toLowerCase(Locale.ROOT);
        return format.length() <= LONGEST_FORMAT && !plain.contains("[h") && !plain.contains("[m")
                && !plain.contains("[s") && DateUtil.isADateFormat(number, format);
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }
}
