package org.hubplan.ui.posts;

import javafx.scene.layout.BorderPane;

/// The Posts screen.
public final class PostsView extends BorderPane {
    private final PostsViewModel model;
    private final PostsTable table;

    public PostsView(PostsViewModel model) {
        this.model = model;
        setId("posts-screen");
        getStyleClass().add("posts-screen");
        table = new PostsTable(model);
        setCenter(table);
    }

    public PostsViewModel model() {
        return model;
    }
}
