package org.hubplan.ui.board;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.hubplan.ui.board.flow.FlowsTable;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Motion;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The ways to look at the board otherwise.
final class LookActions {
    private final BoardViewModel board;
    private final Layers layers;
    private final Consumer<SavableTable> save;
    private final BooleanBinding inSight;

    /// @param view the board, which is in a scene while it is in sight
    LookActions(BoardViewModel board, Layers layers, Node view, Consumer<SavableTable> save) {
        this.save = save;
        this.board = board;
        this.layers = layers;
        this.inSight = view.sceneProperty().isNotNull();
    }

    List<Action> all() {
        return List.of(flipping(), flowing(), listing(), moving());
    }

    private Action listing() {
        return Action.of(
                "board.flows.list",
                "board.flows.list",
                MaterialDesignT.TABLE,
                () -> FlowsTable.open(layers, board.flows(), save),
                "Shortcut+Shift+K");
    }

    /// For who can't hold a key, or wants both hands.
    private Action flipping() {
        return Action.of(
                        "board.flip",
                        "board.flip.show",
                        MaterialDesignH.HISTORY,
                        () -> board.plan().flip(!board.plan().isFlipped()),
                        "Shortcut+B")
                .saying(Bindings.when(board.plan().flippedProperty())
                        .then(Texts.of("board.flip.back"))
                        .otherwise(Texts.of("board.flip.show")))
                .when(inSight, "why-not.board");
    }

    private Action flowing() {
        BooleanProperty flows = board.flows().shownProperty();
        return Action.of(
                        "board.flows",
                        "board.flows.show",
                        MaterialDesignT.TRANSIT_CONNECTION_VARIANT,
                        () -> flows.set(!flows.get()),
                        "Shortcut+L")
                .saying(Bindings.when(flows).then(Texts.of("board.flows.hide")).otherwise(Texts.of("board.flows.show")))
                .when(inSight, "why-not.board");
    }

    private Action moving() {
        return Action.of(
                        "board.motion",
                        "board.motion.on",
                        MaterialDesignC.CURSOR_MOVE,
                        () -> board.motionProperty()
                                .set(board.motionProperty().get() == Motion.NEVER ? Motion.SYSTEM : Motion.NEVER))
                .saying(Bindings.when(board.motionProperty().isNotEqualTo(Motion.NEVER))
                        .then(Texts.of("board.motion.off"))
                        .otherwise(Texts.of("board.motion.on")));
    }
}
