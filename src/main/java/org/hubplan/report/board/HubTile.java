package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hubplan.check.Breach;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.report.Diagram.Point;
import org.hubplan.report.Precision;

/// One hub as the page shows it.
///
/// @param figures of the posts that sit here
/// @param filled hundredths of FTE budgeted and filled, by grades; with the vacancies they add up to the posts here
/// @param desks empty where nobody has counted them
/// @param taken how many of them are taken
/// @param broken the limits broken here
record HubTile(
        Hub hub, BoardLine figures, Map<GradeBand, Long> filled, OptionalInt desks, long taken, List<Breach> broken) implements Placed {
    HubTile {
        filled = Collections.unmodifiableMap(new EnumMap<>(filled));
        broken = List.copyOf(broken);
    }

    /// `CE Central East (restricted)`
    String name() {
        return hub.code() + " " + hub.name() + (hub.restricted() ? " (restricted)" : "") + (hub.closed() ? " (closed)" : "");
    }

    Totals now() {
        return figures.now();
    }

    /// `3.0 sgt+ · 12.0 con`: the people’s posts by grades, as the bar shows them.
    String grades(Precision precision) {
        return filled.entrySet().stream()
                .filter(band -> band.getValue() > 0)
                .map(band -> BoardLine.fte(band.getValue(), band.getKey().brief(), precision))
                .collect(Collectors.joining(BoardLine.POINT));
    }

    /// `desks 23/20`; empty where nobody has counted them.
    String desksTaken() {
        return desks.isPresent() ? "desks\u00a0" + taken + "/" + desks.getAsInt() : "";
    }

    /// `Limit broken: Desks`, `2 limits broken: Desks, Hub minimum`; empty where none is.
    String brokenInWords() {
        if (broken.isEmpty()) {
            return "";
        }
        String which = broken.stream().map(one -> one.limit().label()).distinct().collect(Collectors.joining(", "));
        return (broken.size() == 1 ? "Limit broken: " : broken.size() + " limits broken: ") + which;
    }

    @Override
    public String words(Precision precision) {
        List<String> words = new ArrayList<>(List.of(figures.words(precision), grades(precision), desksTaken(), brokenInWords()));
        words.removeIf(String::isEmpty);
        return name() + ": " + String.join(BoardLine.POINT, words);
    }

    @Override
    public List<Point> points() {
        return figures.points(hub.code().value(), name());
    }
}
