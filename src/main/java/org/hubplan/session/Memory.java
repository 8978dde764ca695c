package org.hubplan.session;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hubplan.session.Remembered.Place;
import org.hubplan.session.Remembered.Seen;

/// Keeps what the window remembers in a small file. It is a convenience: a file that can't be read counts as
/// nothing remembered, and one that can't be written is not worth a planner's time.
public final class Memory {
    private final Path file;
    private Remembered now;

    public Memory(Path file) {
        this.file = file;
        this.now = read(file);
    }

    public Remembered now() {
        return now;
    }

    /// Remembers something else from now on.
    public void keep(UnaryOperator<Remembered> change) {
        now = change.apply(now);
        write();
    }

    private static Remembered read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            List<Path> recent = new ArrayList<>();
            for (int at = 0; lines.containsKey("recent." + at); at++) {
                recent.add(Path.of(lines.getProperty("recent." + at)));
            }
            return new Remembered(
                    recent,
                    lines.getProperty("theme", Remembered.NOTHING.theme()),
                    place(lines),
                    Boolean.parseBoolean(lines.getProperty("welcomed")),
                    seen(lines),
                    papers(lines),
                    under("screen.", lines),
                    names(recent, lines));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Remembered.NOTHING;
        }
    }

    private static Map<Path, String> names(List<Path> recent, Properties lines) {
        Map<Path, String> names = new HashMap<>();
        for (int at = 0; at < recent.size(); at++) {
            if (lines.containsKey("recent." + at + ".name")) {
                names.put(recent.get(at), lines.getProperty("recent." + at + ".name"));
            }
        }
        return names;
    }

    private static Map<Path, Seen> seen(Properties lines) {
        Map<Path, Seen> seen = new HashMap<>();
        for (int at = 0; lines.containsKey("seen." + at); at++) {
            seen.put(
                    Path.of(lines.getProperty("seen." + at)),
                    new Seen(
                            Long.parseLong(lines.getProperty("seen." + at + ".entry", "")),
                            lines.getProperty("seen." + at + ".hash", "")));
        }
        return seen;
    }

    private static Map<Path, Map<String, String>> papers(Properties lines) {
        Map<Path, Map<String, String>> papers = new HashMap<>();
        for (int at = 0; lines.containsKey("papers." + at); at++) {
            String prefix = "papers." + at + ".";
            papers.put(Path.of(lines.getProperty("papers." + at)), under(prefix, lines));
        }
        return papers;
    }

    /// The lines whose keys begin so, by the rest of their keys.
    private static Map<String, String> under(String prefix, Properties lines) {
        return lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), lines::getProperty));
    }

    private static Optional<Place> place(Properties lines) {
        if (!lines.containsKey("window.x")) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                Double.parseDouble(lines.getProperty("window.x")),
                Double.parseDouble(lines.getProperty("window.y", "0")),
                Double.parseDouble(lines.getProperty("window.width", "1280")),
                Double.parseDouble(lines.getProperty("window.height", "720")),
                Boolean.parseBoolean(lines.getProperty("window.maximised"))));
    }

    private void write() {
        Properties lines = new Properties();
        for (int place = 0; place < now.recent().size(); place++) {
            Path plan = now.recent().get(place);
            lines.setProperty("recent." + place, plan.toString());
            if (now.names().containsKey(plan)) {
                lines.setProperty("recent." + place + ".name", now.names().get(plan));
            }
        }
        lines.setProperty("theme", now.theme());
        lines.setProperty("welcomed", Boolean.toString(now.welcomed()));
        now.place().ifPresent(place -> {
            lines.setProperty("window.x", Double.toString(place.x()));
            lines.setProperty("window.y", Double.toString(place.y()));
            lines.setProperty("window.width", Double.toString(place.width()));
            lines.setProperty("window.height", Double.toString(place.height()));
            lines.setProperty("window.maximised", Boolean.toString(place.maximised()));
        });
        int at = 0;
        for (Map.Entry<Path, Seen> plan : now.seen().entrySet()) {
            lines.setProperty("seen." + at, plan.getKey().toString());
            lines.setProperty("seen." + at + ".entry", Long.toString(plan.getValue().entry()));
            lines.setProperty("seen." + at + ".hash", plan.getValue().hash());
            at++;
        }
        writePapers(lines);
        now.screens().forEach((key, words) -> lines.setProperty("screen." + key, words));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                lines.store(writer, null);
            }
        } catch (IOException unwritable) {
            // Remembered until the window closes, and no longer.
        }
    }

    private void writePapers(Properties lines) {
        int at = 0;
        for (Map.Entry<Path, Map<String, String>> plan : now.papers().entrySet()) {
            String key = "papers." + at;
            lines.setProperty(key, plan.getKey().toString());
            plan.getValue().forEach((kind, words) -> lines.setProperty(key + "." + kind, words));
            at++;
        }
    }
}
