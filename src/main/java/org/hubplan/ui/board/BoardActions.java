package org.hubplan.ui.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.hubplan.ui.board.hub.Rows;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.SavableTable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// What can be done on the board, for menus, shortcuts and the palette.
final class BoardActions {
    private final BoardViewModel board;
    private final BoardVerbs verbs;
    private final Layers layers;
    private final Node view;
    private final InSight inSight;
    private final Consumer<SavableTable> save;

    BoardActions(
            BoardViewModel board,
            BoardVerbs verbs,
            Layers layers,
            Node view,
            InSight inSight,
            Consumer<SavableTable> save) {
        this.save = save;
        this.board = board;
        this.verbs = verbs;
        this.layers = layers;
        this.view = view;
        this.inSight = inSight;
    }

    List<Action> all() {
        BooleanBinding inHand = Bindings.createBooleanBinding(
                () -> inSight.placeProperty().get().isPresent()
                        && board.hand().loadProperty().get().isPresent()
                        && !board.plan().isFlipped(),
                inSight.placeProperty(),
                board.hand().loadProperty(),
                board.plan().flippedProperty());
        BooleanBinding opened = Bindings.createBooleanBinding(
                () -> view.getScene() != null && board.opened().hubProperty().get().isPresent(),
                view.sceneProperty(),
                board.opened().hubProperty());
        List<Action> sizes = new SizeChoice(board).actions();
        List<Action> looks = new LookActions(board, layers, view, save).all();
        return Stream.of(sizes, looks, onWhatIsThere(inHand, opened)).flatMap(List::stream).toList();
    }

    private List<Action> onWhatIsThere(BooleanBinding inHand, BooleanBinding opened) {
        return List.of(
                arranging("board.arrange.by-function", Rows.BY_FUNCTION).when(opened, "why-not.opened"),
                arranging("board.arrange.by-grade", Rows.BY_GRADE).when(opened, "why-not.opened"),
                arranging("board.arrange.by-state", Rows.BY_STATE).when(opened, "why-not.opened"),
                arranging("board.arrange.by-building", Rows.BY_BUILDING).when(opened, "why-not.opened"),
                Action.of(
                                "board.move-to",
                                "board.menu.move-to",
                                MaterialDesignA.ARROW_RIGHT,
                                verbs::moveTo,
                                "Shortcut+M")
                        .when(inHand, "why-not.in-hand"),
                Action.of(
                                "board.spread",
                                "board.menu.spread",
                                MaterialDesignC.CALL_SPLIT,
                                verbs::spread,
                                "Shortcut+Shift+M")
                        .when(inHand, "why-not.in-hand"),
                Action.of("board.cut", "board.menu.cut", MaterialDesignC.CONTENT_CUT, verbs::cut, "Shortcut+X")
                        .when(inHand, "why-not.in-hand"),
                Action.of(
                                "board.close-view",
                                "board.menu.close-view",
                                MaterialDesignV.VIEW_DASHBOARD_OUTLINE,
                                board.openedHubs()::closeFirst)
                        .when(opened, "why-not.opened"));
    }

    private Action arranging(String key, Rows rows) {
        return Action.of(key, key, MaterialDesignT.TABLE, () -> board.opened().rowsProperty().set(rows));
    }
}
