package org.hubplan.ui.board.hub;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.Hub;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Load;

/// What an opened hub has done for it when a planner acts on it.
public interface HubVerbs {
    /// Puts the keyboard back on the hub's tile.
    void leave();

    /// Closes the hub's view.
    void close();

    /// Shows the rows behind a figure.
    void follow(Figure figure, Where where);

    /// From now on a drag of this node carries what it gives.
    void dragFrom(Node node, Supplier<Optional<Load>> load);

    /// From now on what is dragged can be put down on this node.
    void dropOn(Node node, DropTarget target);

    /// Opens the menu of what can be done to the hub.
    void hubMenu(Hub hub, Node from);

    /// Opens the menu of what can be done to the posts in hand.
    void postsMenu(Node from);

    /// Asks where the posts in hand are to go.
    void moveTo();

    /// Asks over which hubs the posts in hand are to be spread.
    void spread();

    /// Marks the posts in hand to be pasted elsewhere.
    void cut();
}
