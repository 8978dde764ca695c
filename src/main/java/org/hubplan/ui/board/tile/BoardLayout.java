package org.hubplan.ui.board.tile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the board lies in the room there is: lanes one beneath another, all of whose tiles have one size, chosen so that
/// every hub is in sight. A value; knows no screen.
///
/// One size for all lanes, so that a figure is looked for at the same place of every tile, and so that a tile dragged over
/// the board finds its like in each lane.
///
/// @param growth how much larger than the planner's text the tiles are drawn; 1 where there is no room to spare
/// @param columns tiles to a row
/// @param tileWidth in pixels, as the tile's height and what follows
/// @param laneGap between lanes
/// @param openedWidth of the opened hub; 0 where none is
/// @param isOpenedOver whether the opened hub lies over the lanes, for want of room beside them
/// @param isInSight whether every hub is to be seen without scrolling
public record BoardLayout(
        TileSize size,
        double growth,
        int columns,
        double tileWidth,
        double tileHeight,
        double laneGap,
        double openedWidth,
        boolean isOpenedOver,
        boolean isInSight) {
    /// Around the lanes, at either side and above and below.
    static final double MARGIN = 8;

    private static final double LANE_HEAD = 18;
    /// Between head and tiles, and beneath them.
    private static final double LANE_EDGES = 4;
    private static final double LEAST_LANE_GAP = 4;
    private static final double MOST_LANE_GAP = 20;

    /// A matrix of ten grades with its totals.
    private static final double LEAST_OPENED = 408;
    private static final double MOST_OPENED = 560;
    private static final double OPENED_OF_WIDTH = 0.24;
    private static final double MOST_OPENED_OF_WIDTH = 0.45;
    private static final int LEAST_COLUMNS_BESIDE = 2;

    private static final double GROWTH_STEP = 0.125;
    /// In steps: text nearly twice as large for tiles with much to say, a quarter larger for others.
    private static final int STEPS_OF_CLOSE = 6;
    private static final int STEPS_OF_FULL = 2;

    private static final List<Sized> LARGEST_FIRST = Stream.of(
                    growing(TileSize.CLOSE, STEPS_OF_CLOSE),
                    growing(TileSize.FULL, STEPS_OF_FULL),
                    growing(TileSize.SHORT, 0),
                    growing(TileSize.CHIP, 0))
            .flatMap(List::stream)
            .toList();

    private static List<Sized> growing(TileSize size, int steps) {
        return Stream.iterate(steps, step -> step >= 0, step -> step - 1)
                .map(step -> new Sized(size, 1 + step * GROWTH_STEP))
                .toList();
    }

    /// A size, and how much larger than the planner's text it is drawn.
    private record Sized(TileSize size, double growth) {
        boolean suits(Optional<TileSize> fixed) {
            return fixed.isEmpty() || fixed.get() == size || fixed.get() == TileSize.FULL && size == TileSize.CLOSE;
        }
    }

    /// @param tiles how many tiles lie in each lane
    /// @param fixed the size the planner asked for; empty where the room decides
    /// @return the largest with every hub in sight; where none has, the smallest
    public static BoardLayout of(BoardRoom room, List<Integer> tiles, Optional<TileSize> fixed) {
        double opened = room.opened() ? openedWidth(room) : 0;
        double leftBeside = room.width() - opened - 2 * MARGIN;
        boolean isOver = opened > 0
                && columnsThatFit(leftBeside, TileSize.CHIP, room.text()) < LEAST_COLUMNS_BESIDE;
        double width = isOver ? room.width() - 2 * MARGIN : leftBeside;
        List<BoardLayout> possible = LARGEST_FIRST.stream()
                .filter(sized -> sized.suits(fixed))
                .map(sized -> laid(sized, width, room, tiles).beside(opened, isOver))
                .toList();
        return possible.stream().filter(BoardLayout::isInSight).findFirst().orElse(possible.getLast());
    }

    /// How wide an opened hub is: more where there is more room, and never so much that tiles have less than it or, where text
    /// is large, than two chips side by side need.
    public static double openedWidth(BoardRoom room) {
        double wanted = Math.clamp(room.width() * OPENED_OF_WIDTH, LEAST_OPENED * room.text(), MOST_OPENED * room.text());
        double chips = LEAST_COLUMNS_BESIDE * (Math.ceil(TileSize.CHIP.leastWidth * room.text()) + TileSize.CHIP.gap);
        double most = Math.max(room.width() * MOST_OPENED_OF_WIDTH, room.width() - 2 * MARGIN - chips);
        return Math.floor(Math.min(wanted, Math.max(LEAST_OPENED, most)));
    }

    private BoardLayout beside(double opened, boolean isOver) {
        return new BoardLayout(size, growth, columns, tileWidth, tileHeight, laneGap, opened, isOver, isInSight);
    }

    private static BoardLayout laid(Sized sized, double width, BoardRoom room, List<Integer> tiles) {
        TileSize size = sized.size();
        double ratio = room.text() * sized.growth();
        int columns = fewest(columnsThatFit(width, size, ratio), tiles);
        int rows = rows(columns, tiles);
        double around = tiles.size() * (LANE_HEAD * ratio + LANE_EDGES)
                + (tiles.size() - 1) * LEAST_LANE_GAP
                + (rows - tiles.size()) * size.gap
                + MARGIN;
        double left = room.height() - around;
        double tileHeight = Math.floor(Math.clamp(left / rows, size.leastHeight * ratio, size.mostHeight * ratio));
        double spare = left - rows * tileHeight;
        return new BoardLayout(
                size,
                sized.growth(),
                columns,
                Math.floor(Math.min(size.mostWidth * ratio, (width - (columns - 1) * size.gap) / columns)),
                tileHeight,
                Math.clamp(LEAST_LANE_GAP + spare / tiles.size(), LEAST_LANE_GAP, MOST_LANE_GAP),
                0,
                false,
                spare >= 0 && width >= size.leastWidth * ratio);
    }

    private static int columnsThatFit(double width, TileSize size, double ratio) {
        return Math.max(1, (int) ((width + size.gap) / (Math.ceil(size.leastWidth * ratio) + size.gap)));
    }

    /// As few as make no more rows: then rows are full, and tiles wide.
    private static int fewest(int columns, List<Integer> tiles) {
        int rows = rows(columns, tiles);
        return Stream.iterate(1, fewer -> fewer + 1).filter(fewer -> rows(fewer, tiles) == rows).findFirst().orElseThrow();
    }

    private static int rows(int columns, List<Integer> tiles) {
        return tiles.stream().mapToInt(lane -> Math.max(1, (lane + columns - 1) / columns)).sum();
    }

    /// How wide the lanes are together with what is around them.
    public double lanesWidth() {
        return columns * tileWidth + (columns - 1) * size.gap + 2 * MARGIN;
    }
}
