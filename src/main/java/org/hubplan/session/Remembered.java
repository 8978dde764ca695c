package org.hubplan.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the window remembers from one start to the next. A value.
///
/// @param recent plan files, the one used last first; at most `MOST_RECENT`
/// @param theme as the planner chose it: `system`, `light`, `dark`, `high_contrast` or `high_contrast_light`
/// @param place where the window stood; empty before the first close
/// @param welcomed whether the planner has closed the welcome strip
/// @param seen the last entry of a plan's log when the planner last had it open, for recent plans
/// @param papers how papers of recent plans were last set up: by kind, in words of the paper screen's own
/// @param screens what screens keep for themselves, whichever plan is open: words of their own by dotted key
/// @param names what recent plans are called in themselves; a plan may have none here
public record Remembered(
        List<Path> recent,
        String theme,
        Optional<Place> place,
        boolean welcomed,
        Map<Path, Seen> seen,
        Map<Path, Map<String, String>> papers,
        Map<String, String> screens,
        Map<Path, String> names) {
    public static final int MOST_RECENT = 10;

    /// At the very first start.
    public static final Remembered NOTHING =
            new Remembered(List.of(), "system", Optional.empty(), false, Map.of(), Map.of(), Map.of(), Map.of());

    /// Where a window stood on the screen, in pixels.
    public record Place(double x, double y, double width, double height, boolean maximised) {}

    /// The last entry of a log that a planner saw.
    ///
    /// @param entry its number
    public record Seen(long entry, String hash) {}

    public Remembered {
        recent = List.copyOf(recent);
        seen = Map.copyOf(seen);
        papers = Map.copyOf(papers);
        screens = Map.copyOf(screens);
        names = Map.copyOf(names);
    }

    public Optional<Path> last() {
        return recent.stream().findFirst();
    }

    /// With this plan as the one used last.
    public Remembered using(Path plan) {
        List<Path> all = new ArrayList<>(List.of(plan));
        recent.stream().filter(other -> !other.equals(plan)).forEach(all::add);
        return new Remembered(all.stream().limit(MOST_RECENT).toList(), theme, place, welcomed, seen, papers, screens, names);
    }

    public Remembered without(Path plan) {
        List<Path> others = recent.stream().filter(other -> !other.equals(plan)).toList();
        return new Remembered(others, theme, place, welcomed, seen, papers, screens, names);
    }

    /// With a plan called so in itself. What plans no longer recent were called is forgotten.
    public Remembered naming(Path plan, String name) {
        Map<Path, String> all = new HashMap<>(names);
        all.keySet().retainAll(recent);
        all.put(plan, name);
        return new Remembered(recent, theme, place, welcomed, seen, papers, screens, all);
    }

    public Remembered withTheme(String newTheme) {
        return new Remembered(recent, newTheme, place, welcomed, seen, papers, screens, names);
    }

    public Remembered at(Place newPlace) {
        return new Remembered(recent, theme, Optional.of(newPlace), welcomed, seen, papers, screens, names);
    }

    public Remembered asWelcomed() {
        return new Remembered(recent, theme, place, true, seen, papers, screens, names);
    }

    /// Having seen a plan up to its newest entry. What was seen of plans no longer recent is forgotten.
    public Remembered seeing(Path plan, Seen newest) {
        Map<Path, Seen> all = new HashMap<>(seen);
        all.keySet().retainAll(recent);
        all.put(plan, newest);
        return new Remembered(recent, theme, place, welcomed, all, papers, screens, names);
    }

    /// With papers of one kind set up so. How papers of plans no longer recent were is forgotten.
    ///
    /// @param kind its key
    public Remembered settingUp(Path plan, String kind, String words) {
        Map<Path, Map<String, String>> all = new HashMap<>(papers);
        all.keySet().retainAll(recent);
        Map<String, String> ofPlan = new HashMap<>(all.getOrDefault(plan, Map.of()));
        ofPlan.put(kind, words);
        all.put(plan, Map.copyOf(ofPlan));
        return new Remembered(recent, theme, place, welcomed, seen, all, screens, names);
    }

    /// What a screen keeps under a key; empty where it keeps nothing.
    ///
    /// @param key dotted, beginning with the screen: `posts.columns`
    public Optional<String> kept(String key) {
        return Optional.ofNullable(screens.get(key));
    }

    /// With a screen keeping words of its own.
    public Remembered keeping(String key, String words) {
        Map<String, String> all = new HashMap<>(screens);
        all.put(key, words);
        return new Remembered(recent, theme, place, welcomed, seen, papers, all, names);
    }

    /// With a screen keeping nothing any more under a key.
    public Remembered forgetting(String key) {
        Map<String, String> all = new HashMap<>(screens);
        all.remove(key);
        return new Remembered(recent, theme, place, welcomed, seen, papers, all, names);
    }
}
