package org.hubplan.report.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hubplan.report.Figures.Figure;
import org.hubplan.report.Figures.InSentence;
import org.hubplan.report.Figures.InTable;

/// Writes figures as content controls (`w:sdt`): what is typed over one stays bound to the figure it was, by its tag, and
/// by a name of its own for programs that drop the tag (LibreOffice 7.4 does).
final class FigureControls {
    /// The most Word takes for a tag and for a name.
    private static final int MOST_SIGNS = 64;

    private final Markup xml;
    private final List<Control> written = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /// A control written.
    ///
    /// @param name what Word shows over the figure when it is clicked; no other control of the file has it
    record Control(String name, Figure figure) {}

    FigureControls(Markup xml) {
        this.xml = xml;
    }

    void write(Figure figure, Look look) {
        Control control = new Control(name(figure), figure);
        written.add(control);
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", control.name());
        xml.empty("w:tag", "w:val", FigureTag.of(figure).written());
        xml.empty("w:id", "w:val", Integer.toString(written.size()));
        xml.empty("w:text").close();
        xml.open("w:sdtContent");
        look.run(xml, figure.words());
        xml.close().close();
    }

    /// Every control written, in reading order.
    List<Control> written() {
        return written;
    }

    private String name(Figure figure) {
        String words = switch (figure.places().getFirst()) {
            case InTable(String _, String row, String column) -> column.isEmpty() ? row : row + ": " + column;
            case InSentence _ -> figure.key().replace('-', ' ');
        };
        String name = shortened(words, "");
        while (!names.add(name)) {
            name = shortened(words, " (" + repeats.merge(words, 2, (times, _) -> times + 1) + ")");
        }
        return name;
    }

    /// The end of a long name says most: grade and column.
    private static String shortened(String words, String end) {
        int room = MOST_SIGNS - end.length();
        return (words.length() <= room ? words : "…" + words.substring(words.length() - room + 1)) + end;
    }
}
