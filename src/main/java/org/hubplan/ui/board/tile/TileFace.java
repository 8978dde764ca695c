package org.hubplan.ui.board.tile;

import java.util.List;
import javafx.scene.layout.Region;
import org.hubplan.change.Note;

/// What a tile of one size shows of its hub. Its nodes are made once; from then on only their texts change.
interface TileFace {
    Region node();

    void show(Tile tile);

    /// Marks that something is written about the hub.
    void note(List<Note> notes);
}
