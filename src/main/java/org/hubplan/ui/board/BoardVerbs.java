package org.hubplan.ui.board;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.CarryGesture;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops.Drop;
import org.hubplan.ui.board.carry.HandVerbs;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.tile.TileVerbs;

/// What tiles have done for them, and the opened hubs whichever of them it is, and what is done with posts in hand.
final class BoardVerbs implements TileVerbs, HandVerbs {
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
    public void toBe(HubCode hub, int wanted) {
        toBe(Bunch.at(hub), wanted);
    }

    /// Of several stacks in hand it isn't one that is to be of so many posts: as in a drag, so many of all are taken.
    void toBe(Bunch where, int typed) {
        if (board.hand().holdsSeveralOf(where.hub())) {
            board.hand().type(typed);
        } else {
            panels.toBe(where, typed);
        }
    }

    @Override
    public void toggle(HubCode hub) {
        board.toggle(hub);
    }

    @Override
    public void enter(HubCode hub) {
        if (!board.tile(hub).openedProperty().get()) {
            board.openOrClose(hub);
        }
        view.enterOpened(hub);
    }

    @Override
    public void openBeside(HubCode hub) {
        board.openBeside(hub);
    }

    @Override
    public void follow(Figure figure, Where where) {
        follow.accept(figure, where);
    }

    @Override
    public void dragFrom(Node node, HubCode hub, Predicate<Post> those) {
        gesture.dragFrom(node, () -> board.carried(hub, those));
    }

    void dragFrom(Node node, Supplier<Optional<Load>> load) {
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
    public void sizeMenu(Node from) {
        menus.ofSizes(from);
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

    /// Takes a spread back, which the message at the foot of the window offers to do again, and asks how it is to be.
    void spreadAnew(Drop drop) {
        board.plan().undo();
        panels.spread(drop.load());
    }

    @Override
    public void spread() {
        board.hand().loadProperty().get().ifPresent(panels::spread);
    }
}
