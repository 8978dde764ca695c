package org.hubplan.ui.board;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.CarryGesture;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.hub.HubVerbs;
import org.hubplan.ui.board.tile.TileVerbs;
import org.hubplan.ui.kit.Layers;

/// What tiles and the opened hub have done for them.
final class BoardVerbs implements TileVerbs, HubVerbs {
    private final BoardViewModel board;
    private final Layers layers;
    private final CarryGesture gesture;
    private final BiConsumer<Figure, Where> follow;

    BoardVerbs(BoardViewModel board, Layers layers, CarryGesture gesture, BiConsumer<Figure, Where> follow) {
        this.board = board;
        this.layers = layers;
        this.gesture = gesture;
        this.follow = follow;
    }

    @Override
    public void openOrClose(HubCode hub) {
        board.openOrClose(hub);
    }

    @Override
    public void follow(Figure figure, Where where) {
        follow.accept(figure, where);
    }

    @Override
    public void dragFrom(Node node, HubCode hub, Predicate<Post> those) {
        gesture.dragFrom(node, () -> board.load(hub, those));
    }

    @Override
    public void dragFrom(Node node, Supplier<Optional<Load>> load) {
        gesture.dragFrom(node, load);
    }

    @Override
    public void dropOn(Node node, DropTarget target) {
        gesture.dropOn(node, target);
    }

    @Override
    public void paste(HubCode hub) {
        board.paste(hub);
    }

    @Override
    public void cut() {
        board.cut();
    }

    @Override
    public void menu(HubCode hub, Node tile) {
    }

    @Override
    public void hubMenu(Hub hub, Node from) {
    }

    @Override
    public void addHub(HubKind lane, Node from) {
    }

    @Override
    public void postsMenu(Node from) {
    }

    @Override
    public void moveTo() {
    }

    @Override
    public void spread() {
    }
}
