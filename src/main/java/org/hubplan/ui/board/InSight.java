package org.hubplan.ui.board;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/// Which of the screens that select posts is shown: the board, or the table of posts. What is asked about posts in hand
/// opens over it.
final class InSight {
    private static final double MARGIN = 4;

    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param side on which panels open, so that what matters most stays in sight
    record Place(Region screen, HPos side) {
        /// Where a panel's upper corner lies in the scene; one that would stick out is moved inward.
        Point2D corner() {
            return screen.localToScene(side == HPos.RIGHT ? screen.getWidth() : MARGIN, MARGIN);
        }
    }

    /// From now on this screen is the one in sight whenever it is in the window.
    void follow(Region screen, HPos side) {
        Place its = new Place(screen, side);
        screen.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                place.set(Optional.of(its));
            } else if (place.get().equals(Optional.of(its))) {
                place.set(Optional.empty());
            }
        });
    }

    /// Empty while another screen is shown.
    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
