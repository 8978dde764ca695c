package org.hubplan.report.board;

import org.hubplan.report.picture.Ruler;
import org.hubplan.report.picture.Type;

/// The type tiles are set in, and how much they tell.
///
/// @param grades whether the grades behind the bar stand in words too
record TileType(Type name, Type figure, Type plate, boolean grades) {
    static final TileType FULL = new TileType(Type.HEADING, Type.LABEL, Type.HEADING, true);
    static final TileType PLAIN = new TileType(Type.HEADING, Type.LABEL, Type.HEADING, false);
    static final TileType SMALL_FULL = new TileType(Type.SMALL_HEADING, Type.SMALL, Type.SMALL_HEADING, true);
    static final TileType SMALL = new TileType(Type.SMALL_HEADING, Type.SMALL, Type.SMALL_HEADING, false);

    /// Height of capitals in type of 7 points, the least that is read at arm’s length.
    private static final double LEAST = 4.88;

    /// Whether tiles lie close together, lanes one after the other.
    boolean isClose() {
        return figure == Type.SMALL;
    }

    double pad() {
        return isClose() ? 2.5 : 4;
    }

    boolean isReadable(Ruler ruler) {
        return ruler.capitals(figure) >= LEAST;
    }
}
