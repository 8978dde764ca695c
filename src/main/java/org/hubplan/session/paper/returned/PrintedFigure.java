package org.hubplan.session.paper.returned;

import java.util.Map;
import java.util.Optional;
import org.hubplan.report.Figures.InSentence;
import org.hubplan.report.Figures.InTable;
import org.hubplan.report.Figures.Place;
import org.hubplan.report.docx.FigureTag;

/// A figure as a paper was printed with it, by the list the file carries.
///
/// @param name of its control
record PrintedFigure(String name, FigureTag tag, String words, Place place) {
    /// Empty for an entry that is not as Hubplan writes it.
    static Optional<PrintedFigure> of(Map<String, String> entry) {
        return FigureTag.read(entry.getOrDefault("tag", ""))
                .map(tag -> new PrintedFigure(
                        entry.getOrDefault("name", ""), tag, entry.getOrDefault("words", ""), place(entry)));
    }

    private static Place place(Map<String, String> entry) {
        return entry.containsKey("table")
                ? new InTable(entry.get("table"), entry.getOrDefault("row", ""), entry.getOrDefault("column", ""))
                : new InSentence(entry.getOrDefault("section", ""), entry.getOrDefault("sentence", ""));
    }
}
