package org.hubplan.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Menu.Item;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The size of tiles as the planner fixes it, or leaves it to the room there is: as a menu, and for the palette.
final class SizeChoice {
    private final BoardViewModel board;
    private final List<Choice> choices;

    /// @param size empty where the room decides
    private record Choice(Optional<TileSize> size, Action action) {}

    SizeChoice(BoardViewModel board) {
        this.board = board;
        this.choices = List.of(
                choice("board.size.auto", MaterialDesignV.VIEW_DASHBOARD_OUTLINE, Optional.empty()),
                choice("board.size.full", MaterialDesignV.VIEW_GRID_OUTLINE, Optional.of(TileSize.FULL)),
                choice("board.size.short", MaterialDesignV.VIEW_MODULE_OUTLINE, Optional.of(TileSize.SHORT)),
                choice("board.size.chip", MaterialDesignV.VIEW_COMFY_OUTLINE, Optional.of(TileSize.CHIP)));
    }

    private Choice choice(String key, Ikon icon, Optional<TileSize> size) {
        return new Choice(size, Action.of(key, key, icon, () -> board.sizeProperty().set(size)));
    }

    List<Action> actions() {
        return choices.stream().map(Choice::action).toList();
    }

    /// With a tick at the one chosen.
    void menu(Node from, Layers layers) {
        Menu.under(from, layers, choices.stream().map(this::item).toList());
    }

    private Item item(Choice choice) {
        boolean isChosen = board.sizeProperty().get().equals(choice.size());
        Action action = choice.action();
        Ikon icon = isChosen ? MaterialDesignC.CHECK : action.icon();
        return new Item(action.words().get(), Optional.of(icon), "", true, action::run);
    }
}
