package org.hubplan.ui.posts;

import javafx.scene.control.TableCell;

/// One value of a post.
final class PostCell extends TableCell<PostLine, PostLine> {
    private final PostColumn column;

    PostCell(PostColumn column) {
        this.column = column;
    }

    @Override
    protected void updateItem(PostLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? null : column.words(line));
    }
}
