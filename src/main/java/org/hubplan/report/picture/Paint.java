package org.hubplan.report.picture;

/// What a shape is drawn in, by what it says. A window takes the colours of its theme; paper takes these, each of which
/// stands out from white by 4.5 : 1 or more, but for the grid.
public enum Paint {
    SERIES_1(0x1d4e89),
    SERIES_2(0x0f766e),
    SERIES_3(0x7a4a9e),
    SERIES_4(0x6b4423),
    SERIES_5(0x9d2f6b),
    SERIES_6(0x3f6212),
    SERIES_7(0x475569),
    SERIES_8(0x0369a1),
    /// A cost nobody has said how to meet.
    GAP(0xb3261e),
    /// A cost taken on without saying how it is met.
    PRESSURE(0x8f5600),
    SAVING(0x2f6b3a),
    /// A figure that stands by itself: where a waterfall begins and ends.
    LEVEL(0x475569),
    UP(0x1d4e89),
    DOWN(0x7a4a9e),
    BEFORE(0x5c6673),
    AFTER(0x1d4e89),
    TEXT(0x1b222c),
    QUIET(0x5c6673),
    AXIS(0x5c6673),
    /// Faint, behind everything.
    GRID(0xdfe3e8),
    /// What the picture stands on.
    GROUND(0xffffff);

    private static final int SERIES = 8;

    private final int onPaper;

    Paint(int onPaper) {
        this.onPaper = onPaper;
    }

    /// Red, green and blue on white paper: `0x1d4e89`.
    public int onPaper() {
        return onPaper;
    }

    /// The paint of one of many things side by side; after the eighth they come again.
    ///
    /// @param at from 0
    public static Paint series(int at) {
        return values()[at % SERIES];
    }
}
