package org.hubplan.ui.board;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.Hub;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.hub.HubVerbs;
import org.hubplan.ui.board.hub.OpenedHub;

/// What one of the opened hubs has done for it.
final class OpenedVerbs implements HubVerbs {
    private final OpenedHub opened;
    private final Runnable close;
    private final BoardView view;
    private final BoardVerbs verbs;
    private final PutAway putAway;

    /// @param close closes it
    OpenedVerbs(OpenedHub opened, Runnable close, BoardView view, BoardVerbs verbs, PutAway putAway) {
        this.putAway = putAway;
        this.opened = opened;
        this.close = close;
        this.view = view;
        this.verbs = verbs;
    }

    @Override
    public void leave() {
        opened.hubProperty().get().flatMap(hub -> view.tile(hub.code())).ifPresent(Node::requestFocus);
    }

    @Override
    public boolean putAway() {
        return putAway.topmost();
    }

    @Override
    public boolean putDropBarAway() {
        return putAway.dropBar();
    }

    @Override
    public void close() {
        leave();
        close.run();
    }

    @Override
    public void showAll() {
        view.model().filters().clear();
    }

    @Override
    public void follow(Figure figure, Where where) {
        verbs.follow(figure, where);
    }

    @Override
    public void dragFrom(Node node, Supplier<Optional<Load>> load) {
        verbs.dragFrom(node, load);
    }

    @Override
    public void dropOn(Node node, DropTarget target) {
        verbs.dropOn(node, target);
    }

    @Override
    public void toBe(Bunch where, int wanted) {
        verbs.toBe(where, wanted);
    }

    @Override
    public void hubMenu(Hub hub, Node from) {
        verbs.menu(hub.code(), from);
    }

    @Override
    public void postsMenu(Node from) {
        verbs.postsMenu(from);
    }

    @Override
    public void moveTo() {
        verbs.moveTo();
    }

    @Override
    public void spread() {
        verbs.spread();
    }

    @Override
    public void cut() {
        verbs.cut();
    }
}
