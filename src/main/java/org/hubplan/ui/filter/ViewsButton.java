package org.hubplan.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Menu.Item;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The saved views, beside the filter: look through one, keep what is looked at now, rename and delete.
public final class ViewsButton extends Button {
    private final SavedViews views;
    private final Supplier<SavedView> now;
    private final Consumer<SavedView> look;
    private final Layers layers;

    /// @param now what is looked at now, under any name
    /// @param look looks through a view
    public ViewsButton(SavedViews views, Supplier<SavedView> now, Consumer<SavedView> look, Layers layers) {
        super(Texts.of("filter.views"), new FontIcon(MaterialDesignB.BOOKMARK_OUTLINE));
        this.views = views;
        this.now = now;
        this.look = look;
        this.layers = layers;
        setId("filter-views");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open());
    }

    private void open() {
        List<Item> items = new ArrayList<>();
        views.all().forEach(view -> items.add(new Item(
                view.name(), Optional.of(MaterialDesignB.BOOKMARK_OUTLINE), view.filter().words(), true,
                () -> look.accept(view))));
        if (!items.isEmpty()) {
            items.add(Item.RULE);
        }
        items.add(Item.of(Texts.of("filter.views.keep"), MaterialDesignB.BOOKMARK_PLUS_OUTLINE, "", this::keep));
        if (!views.all().isEmpty()) {
            items.add(Item.of(Texts.of("filter.views.change"), MaterialDesignR.RENAME_BOX, "", this::change));
        }
        Menu.under(this, layers, items);
    }

    /// Asks for a name and keeps what is looked at under it.
    public void keep() {
        SavedView looked = now.get();
        NameView.open(
                layers,
                Texts.of("filter.views.keep"),
                what(looked),
                looked.filter().isAll() ? "" : looked.filter().words(),
                name -> views.named(name).isPresent(),
                name -> views.keep(looked.named(name)));
    }

    private static String what(SavedView looked) {
        String kept = looked.table().isEmpty() ? Texts.of("filter.view.board") : Texts.of("filter.view.table");
        return looked.filter().isAll()
                ? Texts.of("filter.view.what.all", kept)
                : Texts.of("filter.view.what", looked.filter().words(), kept);
    }

    private void change() {
        List<Item> items = new ArrayList<>();
        for (SavedView view : views.all()) {
            items.add(Item.of(
                    Texts.of("filter.view.rename", view.name()), MaterialDesignR.RENAME_BOX, "", () -> rename(view)));
            items.add(Item.of(
                    Texts.of("filter.view.delete", view.name()), MaterialDesignD.DELETE_OUTLINE, "",
                    () -> views.delete(view)));
        }
        Menu.under(this, layers, items);
    }

    private void rename(SavedView view) {
        NameView.open(
                layers,
                Texts.of("filter.view.rename", view.name()),
                Texts.of("filter.view.rename.what"),
                view.name(),
                name -> views.named(name).filter(other -> !other.equals(view)).isPresent(),
                name -> views.rename(view, name));
    }
}
