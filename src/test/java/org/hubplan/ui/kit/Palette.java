package org.hubplan.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The named colours of each look, as its sheets say them.
record Palette(String look, Map<String, Color> colours) {
    static final Path SHEETS = Path.of("src/main/resources/org/hubplan/ui/css");
    private static final Pattern NAMED = Pattern.compile("(-hp-[a-z0-9-]+):\\s*(#[0-9a-f]{6,8});");

    static List<Palette> all() throws IOException {
        return List.of(
                of("light", "hubplan.css"),
                of("dark", "hubplan.css", "hubplan-dark.css"),
                of("white on black", "hubplan.css", "hubplan-dark.css", "hubplan-high-contrast.css"),
                of("black on white", "hubplan.css", "hubplan-high-contrast-light.css"));
    }

    /// @param sheets those on top last
    static Palette of(String look, String... sheets) throws IOException {
        Map<String, Color> colours = new LinkedHashMap<>();
        for (String sheet : sheets) {
            NAMED.matcher(Files.readString(SHEETS.resolve(sheet)))
                    .results()
                    .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        }
        return new Palette(look, colours);
    }

    double contrast(String ink, String ground) {
        return Contrast.between(colours.get(ink), colours.get(ground));
    }

    @Override
    public String toString() {
        return look;
    }
}
