package org.hubplan.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Layers;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Going round the parts of the window by key.
public final class PartActions {
    private PartActions() {}

    /// @param shell the window's, empty where no plan is open
    /// @param layers what is open over the window keeps the keyboard
    public static void addTo(Actions actions, Supplier<Optional<Shell>> shell, Layers layers) {
        actions.add(Action.of(
                "window.next-part",
                "action.next-part",
                MaterialDesignP.PAGE_NEXT_OUTLINE,
                () -> go(shell.get(), layers, 1),
                "F6"));
        actions.add(Action.of(
                "window.part-before",
                "action.part-before",
                MaterialDesignP.PAGE_PREVIOUS_OUTLINE,
                () -> go(shell.get(), layers, -1),
                "Shift+F6"));
    }

    private static void go(Optional<Shell> shell, Layers layers, int by) {
        if (!layers.isCovered()) {
            shell.ifPresent(one -> one.goToPart(by));
        }
    }
}
