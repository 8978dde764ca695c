package org.hubplan.ui.board.carry;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.hubplan.model.HubCode;

/// Opens the hub that what is dragged lingers over, so that it can be put down among the hub's posts, or others be
/// seen first. As the drag ends the hub closes, unless it was put down in it.
public final class Lingering {
    static final Duration LONG_ENOUGH = Duration.millis(600);

    private final PauseTransition wait = new PauseTransition(LONG_ENOUGH);

    /// @param gesture whose pointer lingers
    /// @param panel the opened hub's
    /// @param open opens a hub while the drag goes on
    /// @param end the drag ended; whether the hub stays open
    public Lingering(Carry carry, CarryGesture gesture, Node panel, Consumer<HubCode> open, Consumer<Boolean> end) {
        carry.targetProperty().subscribe(target -> over(target.filter(_ -> gesture.isUnderWay()), open));
        carry.loadProperty().subscribe(load -> {
            if (load.isEmpty()) {
                wait.stop();
                end.accept(gesture.wasPutOn(panel));
            }
        });
    }

    private void over(Optional<DropTarget> target, Consumer<HubCode> open) {
        wait.stop();
        if (target.isPresent() && target.get() instanceof DropTarget.AtHub at && !at.isTray()) {
            wait.setOnFinished(_ -> open.accept(at.hub()));
            wait.playFromStart();
        }
    }
}
