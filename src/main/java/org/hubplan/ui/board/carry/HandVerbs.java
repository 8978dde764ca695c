package org.hubplan.ui.board.carry;

import javafx.scene.Node;

/// What a planner does with the posts in hand, on whichever screen they were selected.
public interface HandVerbs {
    /// Opens the menu of what can be done to them.
    void postsMenu(Node from);

    /// Asks where they are to go.
    void moveTo();

    /// Asks over which hubs they are to be spread.
    void spread();

    /// Marks them to be pasted elsewhere.
    void cut();
}
