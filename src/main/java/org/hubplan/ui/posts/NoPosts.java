package org.hubplan.ui.posts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Texts;

/// What an empty table says: why there is nothing, and the way to something.
final class NoPosts extends VBox {
    private final PostsViewModel model;
    private final Label why = new Label();
    private final Button way = new Button();

    /// @param bring opens the import
    NoPosts(PostsViewModel model, Runnable bring) {
        super(12);
        this.model = model;
        setId("posts-none");
        setAlignment(Pos.CENTER);
        why.setWrapText(true);
        why.getStyleClass().add("hp-muted");
        way.setId("posts-none-way");
        way.setOnAction(_ -> {
            if (isEmpty()) {
                bring.run();
            } else {
                model.clearFilters();
            }
        });
        getChildren().setAll(why, way);
        model.shownSumsProperty().subscribe(this::show);
        show();
    }

    private boolean isEmpty() {
        return model.count() == 0;
    }

    private void show() {
        why.setText(isEmpty() ? Texts.of("posts.empty") : Texts.of("posts.no-match"));
        way.setText(isEmpty() ? Texts.of("posts.empty.way") : Texts.of("posts.no-match.way"));
    }
}
