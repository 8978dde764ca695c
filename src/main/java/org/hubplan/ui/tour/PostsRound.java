package org.hubplan.ui.tour;

import java.util.List;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.posts.PostColumn;
import org.hubplan.ui.posts.PostsView;
import org.hubplan.ui.posts.PostsViewModel;
import org.hubplan.ui.posts.Sorting;

/// The table of posts: all of them; and filtered by its columns, sorted, some selected, with the column chooser open.
final class PostsRound {
    private static final int SELECTED = 3;

    private final Desk desk;
    private final Layers layers;
    private final Album album;

    PostsRound(Desk desk, Layers layers, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
    }

    void go() {
        desk.shell().orElseThrow().go("posts");
        album.take("posts");
        PostsViewModel posts = ((PostsView) desk.scene().lookup("#posts-screen")).model();
        posts.row().typedProperty(PostColumn.STRENGTH).set("<1");
        posts.row().typedProperty(PostColumn.COST).set(">60k");
        posts.shape().sort(Sorting.NONE.by(PostColumn.COST, false).by(PostColumn.HUB, true));
        posts.select(posts.shown().stream().limit(SELECTED).toList());
        desk.actions().get("posts.columns").run();
        album.take("posts-filtered");
        layers.closeAll();
        posts.shape().reset();
        posts.clearFilters();
        posts.select(List.of());
    }
}
