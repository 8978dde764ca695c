package org.hubplan.ui.board.hub;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.Hub;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.HandVerbs;
import org.hubplan.ui.board.carry.Load;

/// What an opened hub has done for it when a planner acts on it.
public interface HubVerbs extends HandVerbs {
    /// Puts the keyboard back on the hub's tile.
    void leave();

    /// Puts away what lies over the board, one thing, the topmost first, or what is in hand.
    ///
    /// @return whether there was something
    boolean putAway();

    /// Puts away the bar of what was just put down.
    ///
    /// @return whether it was there
    boolean putDropBarAway();

    /// Closes the hub's view.
    void close();

    /// Takes the filter off.
    void showAll();

    /// Shows the rows behind a figure.
    void follow(Figure figure, Where where);

    /// From now on a drag of this node carries what it gives.
    void dragFrom(Node node, Supplier<Optional<Load>> load);

    /// From now on what is dragged can be put down on this node.
    void dropOn(Node node, DropTarget target);

    /// Asks what makes it so many posts in a cell as were typed.
    void toBe(Bunch where, int wanted);

    /// Opens the menu of what can be done to the hub.
    void hubMenu(Hub hub, Node from);
}
