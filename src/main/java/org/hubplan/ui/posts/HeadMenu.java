package org.hubplan.ui.posts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Menu.Item;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What can be done with a column, and by which the table can be sorted, as menus: a head's own, and one for the keyboard.
final class HeadMenu {
    private final PostsViewModel model;
    private final Layers layers;
    private final Runnable chooseColumns;

    HeadMenu(PostsViewModel model, Layers layers, Runnable chooseColumns) {
        this.model = model;
        this.layers = layers;
        this.chooseColumns = chooseColumns;
    }

    /// Of one column, where its head was clicked.
    void of(PostColumn column, double sceneX, double sceneY) {
        TableShape shape = model.shape();
        boolean isFiltered = !model.row().typedProperty(column).get().isEmpty();
        Menu.at(sceneX, sceneY, layers, List.of(
                item(Texts.of("posts.head.up"), MaterialDesignS.SORT_ASCENDING, true,
                        () -> shape.sort(shape.sortingProperty().get().by(column, true))),
                item(Texts.of("posts.head.down"), MaterialDesignS.SORT_DESCENDING, true,
                        () -> shape.sort(shape.sortingProperty().get().by(column, false))),
                item(Texts.of("posts.head.clear"), MaterialDesignF.FILTER_OFF_OUTLINE, isFiltered, () -> model.row().clear(column)),
                item(Texts.of("posts.head.hide", column.heading()), MaterialDesignE.EYE_OFF_OUTLINE,
                        shape.columns().size() > 1, () -> shape.show(column, false)),
                Item.RULE,
                item(Texts.of("posts.columns"), MaterialDesignT.TABLE_COLUMN, true, chooseColumns)));
    }

    /// By which column to sort: one that is sorted by already turns round, and then gives way.
    void sortUnder(Node from) {
        Sorting sorting = model.shape().sortingProperty().get();
        Menu.under(from, layers, model.shape().columns().stream()
                .map(column -> new Item(
                        ColumnHead.words(column, sorting), Optional.empty(), "", true,
                        () -> model.shape().sort(sorting.turning(column))))
                .toList());
    }

    private static Item item(String words, Ikon icon, boolean possible, Runnable verb) {
        return new Item(words, Optional.of(icon), "", possible, verb);
    }
}
