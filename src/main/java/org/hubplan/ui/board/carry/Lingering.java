package org.hubplan.ui.board.carry;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.hubplan.model.HubCode;

/// Opens the hub that what is dragged lingers over, so that it can be put down among the hub's posts, or others be
/// seen first.
public final class Lingering {
    static final Duration LONG_ENOUGH = Duration.millis(600);

    private final PauseTransition wait = new PauseTransition(LONG_ENOUGH);

    /// @param gesture whose pointer lingers
    /// @param open opens a hub while the drag goes on
    public Lingering(Carry carry, CarryGesture gesture, Consumer<HubCode> open) {
        carry.targetProperty().subscribe(target -> over(target.filter(_ -> gesture.isUnderWay()), open));
    }

    private void over(Optional<DropTarget> target, Consumer<HubCode> open) {
        wait.stop();
        if (target.isPresent() && target.get() instanceof DropTarget.AtHub at && !at.isTray()) {
            wait.setOnFinished(_ -> open.accept(at.hub()));
            wait.playFromStart();
        }
    }
}
