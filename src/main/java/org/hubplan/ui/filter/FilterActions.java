package org.hubplan.ui.filter;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import org.hubplan.ui.kit.Action;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// What can be done with the filter, for menus, shortcuts and the palette.
public final class FilterActions {
    private final Filters filters;
    private final Scene scene;
    private final Runnable toBoard;

    /// @param scene in which the screen shown has a filter strip, or none
    /// @param toBoard shows a screen that has one
    public FilterActions(Filters filters, Scene scene, Runnable toBoard) {
        this.filters = filters;
        this.scene = scene;
        this.toBoard = toBoard;
    }

    public List<Action> all() {
        return List.of(
                Action.of(
                        "filter.find", "filter.action.find", MaterialDesignM.MAGNIFY, () -> strip().find(), "Shortcut+F"),
                Action.of(
                        "filter.choose",
                        "filter.action.choose",
                        MaterialDesignF.FILTER_VARIANT,
                        () -> strip().choose(),
                        "Shortcut+Shift+F"),
                Action.of("filter.clear", "filter.action.clear", MaterialDesignF.FILTER_OFF_OUTLINE, filters::clear)
                        .when(Bindings.createBooleanBinding(
                                () -> !filters.filter().isAll(), filters.filterProperty())));
    }

    private FilterStrip strip() {
        if (scene.lookup("#filter-strip") == null) {
            toBoard.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return (FilterStrip) scene.lookup("#filter-strip");
    }
}
