package org.hubplan.ui.board.tile;

import java.util.function.Predicate;
import javafx.scene.Node;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.DropTarget;

/// What lanes and tiles have done for them when a planner acts on them.
public interface TileVerbs {
    /// Opens a hub beside the board, or closes it where it is open.
    void openOrClose(HubCode hub);

    /// Opens a hub over the board, beside the opened one.
    void openBeside(HubCode hub);

    /// Takes all posts of a hub in hand, with what is in hand of others, or lets go of them.
    void toggle(HubCode hub);

    /// Asks what makes it so many posts at a hub as were typed.
    void toBe(HubCode hub, int wanted);

    /// Opens a hub where it is not open, and puts the keyboard into it.
    void enter(HubCode hub);

    /// Shows the rows behind a figure.
    void follow(Figure figure, Where where);

    /// Opens the menu of what can be done to a hub, beside its tile.
    void menu(HubCode hub, Node tile);

    /// Opens the menu of the sizes tiles can have.
    void sizeMenu(Node from);

    /// Asks for a new hub in a lane.
    void addHub(HubKind lane, Node from);

    void paste(HubCode hub);

    /// From now on a drag of this node carries those posts of the hub.
    void dragFrom(Node node, HubCode hub, Predicate<Post> those);

    /// From now on what is dragged can be put down on this node.
    void dropOn(Node node, DropTarget target);
}
