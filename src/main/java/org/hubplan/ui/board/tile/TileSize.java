package org.hubplan.ui.board.tile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How much a tile says, and the room it needs for that, in pixels at 100 % text and before tiles grow.
///
/// `CLOSE` is full with what is done at the hub beneath, for windows with much room; a planner who fixes a size chooses
/// among the other three.
public enum TileSize {
    CLOSE(216, 340, 188, 204, 8),
    FULL(192, 320, 83, 104, 8),
    /// Two lines.
    SHORT(144, 260, 46, 56, 6),
    /// Code, people of posts, and change.
    CHIP(132, 210, 26, 34, 6);

    final double leastWidth;
    final double mostWidth;
    final double leastHeight;
    final double mostHeight;
    final double gap;

    TileSize(double leastWidth, double mostWidth, double leastHeight, double mostHeight, double gap) {
        this.leastWidth = leastWidth;
        this.mostWidth = mostWidth;
        this.leastHeight = leastHeight;
        this.mostHeight = mostHeight;
        this.gap = gap;
    }

    /// What it is remembered by: `short`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty where it is not the key of a size a planner can fix.
    public static Optional<TileSize> keyed(String key) {
        return Stream.of(FULL, SHORT, CHIP).filter(size -> size.key().equals(key)).findFirst();
    }
}
