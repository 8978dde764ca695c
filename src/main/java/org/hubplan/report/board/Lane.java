package org.hubplan.report.board;

import java.util.List;
import org.hubplan.report.Diagram.Point;
import org.hubplan.report.Precision;

/// The hubs of one kind, and what sits at them together; a lane of no hubs is a line alone: the unplaced tray, or
/// what has no tile of its own.
///
/// @param words what follows the name where there are no figures to show; empty where there are
record Lane(String name, List<HubTile> tiles, BoardLine figures, String words) implements Placed {
    Lane {
        tiles = List.copyOf(tiles);
    }

    /// What stands at its head behind its name.
    String head(Precision precision) {
        if (!words.isEmpty()) {
            return words;
        }
        String hubs = tiles.isEmpty() ? "" : tiles.size() == 1 ? "1\u00a0hub" + BoardLine.POINT : tiles.size() + "\u00a0hubs" + BoardLine.POINT;
        return hubs + figures.words(precision);
    }

    @Override
    public String words(Precision precision) {
        return name + ": " + head(precision);
    }

    /// Of the lane by itself.
    @Override
    public List<Point> points() {
        return words.isEmpty() ? figures.points(name, name) : List.of();
    }
}
