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

/// What tiles and the opened hub have done for them.
final class BoardVerbs implements TileVerbs, HubVerbs {
    private final BoardViewModel board;
    private final BoardView view;
    private final CarryGesture gesture;
    private final Panels panels;
    private final BoardMenus menus;
    private final BiConsumer<Figure, Where> follow;

    BoardVerbs(
            BoardViewModel board,
            BoardView view,
            CarryGesture gesture,
            Panels panels,
            BoardMenus menus,
            BiConsumer<Figure, Where> follow) {
        this.board = board;
        this.view = view;
        this.gesture = gesture;
        this.panels = panels;
        this.menus = menus;
        this.follow = follow;
    }

    @Override
    public void openOrClose(HubCode hub) {
        board.openOrClose(hub);
    }

    @Override
    public void enter(HubCode hub) {
        if (!board.tile(hub).openedProperty().get()) {
            board.openOrClose(hub);
        }
        view.enterOpened();
    }

    @Override
    public void leave() {
        board.opened().hubProperty().get().flatMap(hub -> view.tile(hub.code())).ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        leave();
        board.opened().close();
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
        menus.ofHub(hub, tile);
    }

    @Override
    public void hubMenu(Hub hub, Node from) {
        menus.ofHub(hub.code(), from);
    }

    @Override
    public void addHub(HubKind lane, Node from) {
        menus.addHub(lane, from);
    }

    @Override
    public void postsMenu(Node from) {
        menus.ofPosts(from);
    }

    @Override
    public void moveTo() {
        board.hand().loadProperty().get().ifPresent(panels::moveTo);
    }

    @Override
    public void spread() {
        board.hand().loadProperty().get().ifPresent(panels::spread);
    }
}
