package org.hubplan.ui.desk;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.hubplan.session.Remembered.Place;

/// Where a window comes to stand that remembers a place, on the screens there are today.
public final class WindowPlace {
    /// How much of the title bar must be in sight to take hold of it, in pixels.
    private static final double GRIP_WIDTH = 120;
    private static final double GRIP_HEIGHT = 24;

    /// How large a window is at first where there is room: with its title bar, as the place always is.
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 760;

    private WindowPlace() {}

    /// Where a window stands that remembers no place: in the middle of the screen, its title bar in sight.
    ///
    /// @param screen what of it can be used
    public static Place atFirst(Rectangle2D screen) {
        return middle(new Place(0, 0, WIDTH, HEIGHT, false), screen);
    }

    /// The place itself where it can be seen and taken hold of; else the middle of the first screen, no larger than it.
    ///
    /// @param screens what of each can be used, the main one first; at least one
    public static Place inSight(Place place, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> isHeldOn(place, screen))
                .findFirst()
                .map(screen -> within(place, screen))
                .orElseGet(() -> middle(place, screens.getFirst()));
    }

    private static boolean isHeldOn(Place place, Rectangle2D screen) {
        double wide = Math.min(place.x() + place.width(), screen.getMaxX()) - Math.max(place.x(), screen.getMinX());
        return wide >= GRIP_WIDTH
                && place.y() >= screen.getMinY() - 1
                && place.y() + GRIP_HEIGHT <= screen.getMaxY();
    }

    private static Place within(Place place, Rectangle2D screen) {
        return new Place(
                place.x(),
                place.y(),
                Math.min(place.width(), screen.getWidth()),
                Math.min(place.height(), screen.getHeight()),
                place.maximised());
    }

    private static Place middle(Place place, Rectangle2D screen) {
        double width = Math.min(place.width(), screen.getWidth());
        double height = Math.min(place.height(), screen.getHeight());
        return new Place(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                place.maximised());
    }
}
