package org.hubplan.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Words that there may be no room for are told whole where the mouse rests on them.
public final class ToldWhole {
    private ToldWhole() {}

    /// From now on. For words that have no other tooltip; it is made when the mouse comes, so that a long table is as
    /// fast as without.
    public static <L extends Labeled> L of(L words) {
        words.getProperties().put(ToldWhole.class, true);
        words.hoverProperty().subscribe((_, isOver) ->
                words.setTooltip(isOver && words.isTextTruncated() ? new Tooltip(words.getText()) : null));
        return words;
    }

    /// Whether a node's words are told so.
    public static boolean isFor(Node words) {
        return words.getProperties().containsKey(ToldWhole.class);
    }
}
