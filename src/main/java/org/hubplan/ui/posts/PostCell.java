package org.hubplan.ui.posts;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.hubplan.ui.filter.PostState;
import org.hubplan.ui.kit.ToldWhole;

/// One value of a post. What doesn't fit is said whole where the mouse rests.
class PostCell extends TableCell<PostLine, PostLine> {
    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");

    private final PostColumn column;

    PostCell(PostColumn column) {
        this.column = column;
        ToldWhole.of(this);
    }

    @Override
    protected void updateItem(PostLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean isBlank = empty || line == null;
        setText(isBlank ? null : column.words(line));
        if (column == PostColumn.STATE) {
            pseudoClassStateChanged(VACANT, !isBlank && isWanting(PostState.of(line.post())));
        }
    }

    private static boolean isWanting(PostState state) {
        return state == PostState.VACANT || state == PostState.PART_FILLED;
    }
}
