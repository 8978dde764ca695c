package org.hubplan.ui.board.tile;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hubplan.change.Note;
import org.hubplan.model.Hub;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.ToldWhole;
import org.hubplan.ui.notes.NoteMark;

/// The first line of a tile: code and name of the hub, that it has notes, and its change against the baseline.
final class TileHead extends HBox {
    private final Label code = TileParts.whole("code");
    private final Label name = ToldWhole.of(TileParts.growing(TileParts.label("name")));
    private final NoteMark note = new NoteMark();
    private final Label change = TileParts.whole("change");

    TileHead() {
        super();
        getChildren().setAll(code, name, note, change);
        getStyleClass().add("head");
        setAlignment(Pos.BASELINE_LEFT);
    }

    void show(Tile tile) {
        Hub hub = tile.hub();
        code.setText(hub.code().value());
        name.setText(hub.closed() ? Texts.of("board.tile.closed.name", hub.name()) : hub.name());
        TileParts.show(change, tile);
    }

    /// Shows a warning before the change; none where it is empty.
    void mark(Optional<Region> warning) {
        change.setGraphic(warning.orElse(null));
    }

    void note(List<Note> notes) {
        note.show(notes);
    }
}
