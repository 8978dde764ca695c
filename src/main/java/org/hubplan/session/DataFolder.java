package org.hubplan.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder where Hubplan keeps a planner's own things: the sample plan, what the window remembers.
///
/// @param path may not exist yet
public record DataFolder(Path path) {
    /// The folder this computer's custom puts such things in, unless `HUBPLAN_HOME` names another.
    ///
    /// @param environment as `System.getenv()`
    /// @param system the computer's kind, as the property `os.name`
    /// @param home the planner's own folder, as the property `user.home`
    public static DataFolder of(Map<String, String> environment, String system, Path home) {
        String own = environment.getOrDefault("HUBPLAN_HOME", "");
        if (!own.isBlank()) {
            return new DataFolder(Path.of(own).toAbsolutePath());
        }
        String kind = system.toLowerCase(Locale.ROOT);
        if (kind.contains("win")) {
            return new DataFolder(named(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Hubplan"));
        }
        if (kind.contains("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Hubplan"));
        }
        return new DataFolder(named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("hubplan"));
    }

    public static DataFolder ofThisComputer() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    /// The sample plan's own file.
    public Path samplePlan(String sample) {
        return path.resolve(sample + " sample.hubplan");
    }

    /// How workbooks of known shapes are read, a file for each.
    public Path mappings() {
        return path.resolve("mappings");
    }

    /// What the window remembers from one start to the next.
    public Path remembered() {
        return path.resolve("window.properties");
    }
}
