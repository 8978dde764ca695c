package org.hubplan.ui.posts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.hubplan.ui.drill.PostInspector;
import org.hubplan.ui.kit.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The way to the Posts screen, which is made when it is first shown, and what can be done on it from anywhere.
public final class PostsDoor {
    private final Supplier<PostsView> making;
    private final Runnable go;
    private final ReadOnlyBooleanWrapper inSight = new ReadOnlyBooleanWrapper();
    private Optional<PostsView> made = Optional.empty();

    /// @param making makes the screen
    /// @param go shows it
    public PostsDoor(Supplier<PostsView> making, Runnable go) {
        this.making = making;
        this.go = go;
    }

    public PostsView view() {
        if (made.isEmpty()) {
            PostsView view = making.get();
            view.sceneProperty().subscribe(scene -> inSight.set(scene != null));
            made = Optional.of(view);
        }
        return made.get();
    }

    /// What can be done with the table, for the action table. What needs the screen goes there first.
    public List<Action> actions() {
        return List.of(
                there("posts.columns", "posts.columns", MaterialDesignT.TABLE_COLUMN, PostsView::chooseColumns),
                there("posts.sort", "posts.sort", MaterialDesignS.SORT, PostsView::chooseOrder),
                there("posts.filter-row", "posts.filter-row", MaterialDesignF.FILTER_OUTLINE, PostsView::filterColumns,
                        "Shortcut+Shift+L"),
                there("posts.clear-filters", "posts.clear-filters", MaterialDesignF.FILTER_OFF_OUTLINE,
                        view -> view.model().clearFilters()),
                there("posts.save", "posts.save", MaterialDesignC.CONTENT_SAVE_OUTLINE, PostsView::save),
                here("posts.copy", "posts.copy", MaterialDesignC.CONTENT_COPY, PostsView::copy, "Shortcut+C"),
                here("posts.inspect", "posts.inspect", MaterialDesignF.FILE_FIND_OUTLINE, PostsView::inspect, "Alt+Enter"),
                here("posts.on-board", "post.on-board", MaterialDesignV.VIEW_DASHBOARD_OUTLINE, PostsView::showOnBoard,
                        PostInspector.ON_BOARD),
                here("posts.edit-cell", "action.edit-cell", MaterialDesignP.PENCIL_OUTLINE, PostsView::editCell, "F2"),
                here("posts.edit", "action.edit-posts", MaterialDesignT.TABLE_EDIT, PostsView::editSelected, "Shortcut+E"),
                here("posts.paste", "action.paste-posts", MaterialDesignC.CONTENT_PASTE, PostsView::paste, "Shortcut+V"));
    }

    private Action here(String id, String words, Ikon icon, Consumer<PostsView> verb, String... keys) {
        return Action.of(id, words, icon, () -> verb.accept(view()), keys).when(inSight.getReadOnlyProperty());
    }

    private Action there(String id, String words, Ikon icon, Consumer<PostsView> verb, String... keys) {
        return Action.of(id, words, icon, () -> {
            go.run();
            view().applyCss();
            view().layout();
            verb.accept(view());
        }, keys);
    }
}
