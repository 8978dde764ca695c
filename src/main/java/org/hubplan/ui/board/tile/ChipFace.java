package org.hubplan.ui.board.tile;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hubplan.change.Note;
import org.hubplan.ui.kit.WarningLine;
import org.hubplan.ui.notes.NoteMark;

/// A tile in one line: code, people of posts, and change against the baseline. During a preview what would be stands in
/// place of what is.
final class ChipFace extends HBox implements TileFace {
    private static final PseudoClass WOULD_BE = PseudoClass.getPseudoClass("would-be");

    private final Label code = TileParts.whole("code");
    private final Label people = TileParts.growing(TileParts.label("value"));
    private final Region warning = WarningLine.shape();
    private final NoteMark note = new NoteMark();
    private final Label change = TileParts.whole("change");

    ChipFace() {
        people.setId("people");
        getStyleClass().addAll("face", "chip");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(code, people, warning, note, change);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Tile tile) {
        code.setText(tile.hub().code().value());
        people.setText(TileWords.peopleOfPosts(tile));
        people.pseudoClassStateChanged(WOULD_BE, tile.isPreviewed());
        warning.setVisible(!tile.broken().isNone());
        warning.setManaged(warning.isVisible());
        TileParts.show(change, tile);
    }

    @Override
    public void note(List<Note> notes) {
        note.show(notes);
    }
}
