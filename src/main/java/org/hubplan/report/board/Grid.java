package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hubplan.report.Precision;
import org.hubplan.report.picture.Ruler;

/// How tiles lie beside one another.
///
/// @param width from margin to margin, in points
record Grid(double width, int columns, TileType type) {
    static final double GAP = 5;
    private static final double USUAL_TILE = 180;
    private static final int MOST_COLUMNS = 20;

    double tileWidth() {
        return (width - (columns - 1) * GAP) / columns;
    }

    TileFace face(Placed tile, Ruler ruler, Precision precision) {
        return new TileFace(tile, type, tileWidth(), ruler, precision);
    }

    /// Every grid that breaks no word, the most telling first: with grades in words before without, in usual type before
    /// small, in few wide tiles before many narrow ones. There is always one.
    static Stream<Grid> of(List<Placed> tiles, double width, Ruler ruler, Precision precision) {
        int fewest = (int) Math.max(1, width / USUAL_TILE);
        List<Grid> grids = new ArrayList<>();
        for (TileType type : List.of(TileType.FULL, TileType.PLAIN, TileType.SMALL_FULL, TileType.SMALL)) {
            if (type.isReadable(ruler) || type == TileType.FULL) {
                IntStream.rangeClosed(fewest, MOST_COLUMNS).mapToObj(columns -> new Grid(width, columns, type)).forEach(grids::add);
            }
        }
        Grid plain = grids.getFirst();
        return Stream.concat(
                grids.stream().filter(grid -> tiles.stream().allMatch(tile -> grid.face(tile, ruler, precision).fits())),
                Stream.of(plain));
    }
}
