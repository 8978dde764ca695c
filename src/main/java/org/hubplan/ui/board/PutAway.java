package org.hubplan.ui.board;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What Escape puts away, wherever on the board the keyboard is: with each press one thing, the topmost first. That is
/// the bar of what was just put down, then the second opened hub, then what is in hand.
final class PutAway {
    private final BoardViewModel board;
    private final Runnable closeBeside;

    /// @param closeBeside puts the second opened hub away
    PutAway(BoardViewModel board, Runnable closeBeside) {
        this.board = board;
        this.closeBeside = closeBeside;
    }

    /// @return whether there was something
    boolean topmost() {
        return dropBar()
                || where(board.beside().hubProperty(), closeBeside)
                || where(board.hand().loadProperty(), board.hand()::clear);
    }

    /// @return whether it was there
    boolean dropBar() {
        return where(board.drops().lastProperty(), board.drops()::forget);
    }

    /// Forgets what was cut and waits to be pasted, which is carried from hub to hub and so outlasts all else.
    ///
    /// @return whether there was something
    boolean cut() {
        return where(board.cutProperty(), board::forgetCut);
    }

    private static boolean where(ObservableValue<? extends Optional<?>> there, Runnable putAway) {
        boolean isThere = there.getValue().isPresent();
        if (isThere) {
            putAway.run();
        }
        return isThere;
    }
}
