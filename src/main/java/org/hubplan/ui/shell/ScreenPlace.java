package org.hubplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;

/// Where the screens stand. Strips above one, and one itself, are scrolled together where text is so large, or the
/// window so low, that a screen would have no room to be worked in.
final class ScreenPlace extends ScrollPane {
    /// What a screen needs, in pixels at 100 %.
    private static final double LEAST = 220;

    private final StackPane place = new StackPane() {
        @Override
        protected double computeMinHeight(double width) {
            return Math.max(super.computeMinHeight(width), Scaled.now(this, LEAST));
        }
    };

    ScreenPlace(List<Node> strips) {
        place.setId("screen");
        place.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(place, Priority.ALWAYS);
        List<Node> all = new ArrayList<>(strips);
        all.add(place);
        setContent(new VBox(all.toArray(Node[]::new)));
        Scrolling.page(this);
        setFitToHeight(true);
        setFocusTraversable(false);
    }

    /// What the screen shown stands in.
    Node screen() {
        return place;
    }

    /// Shows a screen in place of the one before, from its head.
    void show(Node screen) {
        place.getChildren().setAll(screen);
        setVvalue(0);
    }
}
