package org.hubplan.ui.posts;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.hubplan.ui.filter.PostState;

/// One value of a post. What doesn't fit is said whole where the mouse rests.
class PostCell extends TableCell<PostLine, PostLine> {
    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");

    private final PostColumn column;

    PostCell(PostColumn column) {
        this.column = column;
        hoverProperty().subscribe((_, isOver) ->
                setTooltip(isOver && isTextTruncated() ? new Tooltip(getText()) : null));
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
