package org.hubplan.exchange.papers;

import org.hubplan.exchange.cells.UnreadableFile;
import org.hubplan.exchange.cells.WordParts;

/// How much of one file is held; beyond any of these it is refused whole. The staffing plan of 5,000 posts takes a tenth.
final class Room {
    private static final int MOST_FIGURES = 250_000;
    private static final int MOST_CELLS = 500_000;
    private static final int MOST_SIGNS = 32 << 20;

    private final WordParts parts;
    private int figures;
    private int cells;
    private long signs;

    Room(WordParts parts) {
        this.parts = parts;
    }

    void forFigure() throws UnreadableFile {
        if (++figures > MOST_FIGURES) {
            throw parts.tooMuch("over " + MOST_FIGURES + " figures");
        }
    }

    /// For a cell, a row or a table.
    void forCell() throws UnreadableFile {
        if (++cells > MOST_CELLS) {
            throw parts.tooMuch("over " + MOST_CELLS + " cells");
        }
    }

    void forSigns(long more) throws UnreadableFile {
        signs += more;
        if (signs > MOST_SIGNS) {
            throw parts.tooMuch("over " + (MOST_SIGNS >> 20) + " million letters");
        }
    }
}
