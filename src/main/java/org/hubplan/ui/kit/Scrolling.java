package org.hubplan.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/// What scroll panes are asked for besides scrolling.
public final class Scrolling {
    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private Scrolling() {}

    /// A page, or the list of a dialog: as wide as it has room, without edges of its own, and without a picture. It is
    /// `:scrolled` where it has a bar at its side, so that what is in it keeps clear of that, and else ends where the
    /// page ends.
    public static void page(ScrollPane pane) {
        pane.getStyleClass().add("hp-page-scroll");
        pane.setFitToWidth(true);
        withoutPicture(pane);
        pane.skinProperty().subscribe(_ -> pane.getChildrenUnmodifiable().stream()
                .filter(part -> part instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.visibleProperty()
                        .subscribe(seen -> pane.pseudoClassStateChanged(SCROLLED, seen))));
    }

    /// Paints only what differs in a pane. JavaFX keeps a picture of what each scroll pane shows, and paints all of it
    /// anew wherever anything in it differs, pictures in pictures included; so a pane with much in it that changes, or
    /// with another pane in it, is quicker without.
    public static void withoutPicture(ScrollPane pane) {
        pane.skinProperty().subscribe(_ -> Optional.ofNullable(pane.lookup(".viewport"))
                .ifPresent(viewport -> viewport.setCache(false)));
    }

    /// Brings a line of a scrolled list into sight, no farther than it needs.
    ///
    /// @param node somewhere inside the pane's content
    public static void show(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds line = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double whole = content.getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        pane.setVvalue(to(pane.getVvalue(), line.getMinY(), line.getMaxY(), whole, seen));
    }

    /// Where to scroll to so that a line is seen whole.
    ///
    /// @param now from 0 at the top to 1 at the foot, as is what it answers
    /// @param whole height of all there is
    /// @param seen height of what is in sight
    static double to(double now, double top, double foot, double whole, double seen) {
        double hidden = whole - seen;
        if (hidden <= 0) {
            return now;
        }
        double from = now * hidden;
        double wanted = top < from ? top : foot > from + seen ? foot - seen : from;
        return Math.clamp(wanted / hidden, 0, 1);
    }
}
