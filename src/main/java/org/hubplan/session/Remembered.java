package org.hubplan.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the window remembers from one start to the next. A value.
///
/// @param recent plan files, the one used last first; at most `MOST_RECENT`
/// @param theme as the planner chose it: `system`, `light` or `dark`
/// @param place where the window stood; empty before the first close
/// @param welcomed whether the planner has closed the welcome strip
public record Remembered(List<Path> recent, String theme, Optional<Place> place, boolean welcomed) {
    public static final int MOST_RECENT = 10;

    /// At the very first start.
    public static final Remembered NOTHING = new Remembered(List.of(), "system", Optional.empty(), false);

    /// Where a window stood on the screen, in pixels.
    public record Place(double x, double y, double width, double height, boolean maximised) {}

    public Remembered {
        recent = List.copyOf(recent);
    }

    public Optional<Path> last() {
        return recent.stream().findFirst();
    }

    /// With this plan as the one used last.
    public Remembered using(Path plan) {
        List<Path> all = new ArrayList<>(List.of(plan));
        recent.stream().filter(other -> !other.equals(plan)).forEach(all::add);
        return new Remembered(all.stream().limit(MOST_RECENT).toList(), theme, place, welcomed);
    }

    public Remembered without(Path plan) {
        return new Remembered(recent.stream().filter(other -> !other.equals(plan)).toList(), theme, place, welcomed);
    }

    public Remembered withTheme(String newTheme) {
        return new Remembered(recent, newTheme, place, welcomed);
    }

    public Remembered at(Place newPlace) {
        return new Remembered(recent, theme, Optional.of(newPlace), welcomed);
    }

    public Remembered asWelcomed() {
        return new Remembered(recent, theme, place, true);
    }
}
