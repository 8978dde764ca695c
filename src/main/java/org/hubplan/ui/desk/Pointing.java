package org.hubplan.ui.desk;

import javafx.css.PseudoClass;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.start.Suggestion;
import org.hubplan.ui.start.WelcomeViewModel;
import org.hubplan.ui.start.WelcomeViewModel.Step;

/// Shows on the board what the welcome speaks of: the stack to drag is taken in hand, its goal is ringed.
final class Pointing {
    private static final PseudoClass HINTED = PseudoClass.getPseudoClass("hinted");

    private final BoardView board;

    Pointing(BoardView board) {
        this.board = board;
    }

    void follow(WelcomeViewModel welcome) {
        welcome.suggestion().ifPresent(suggestion -> {
            if (welcome.stepProperty().get() == Step.DRAG) {
                board.model().opened().open(suggestion.stack().hub());
                board.model().opened().point(suggestion.stack());
            }
            welcome.stepProperty().subscribe(step -> ring(suggestion, step == Step.DRAG));
        });
    }

    private void ring(Suggestion suggestion, boolean isRinged) {
        board.tile(suggestion.to().code()).ifPresent(tile -> tile.pseudoClassStateChanged(HINTED, isRinged));
    }
}
