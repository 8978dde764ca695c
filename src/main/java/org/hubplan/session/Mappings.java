package org.hubplan.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.exchange.mapping.MappingJson;
import org.hubplan.exchange.mapping.SavedMapping;
import org.hubplan.exchange.mapping.Shapes;
import org.hubplan.exchange.mapping.UnreadableMapping;

/// The mappings a planner has saved, each a file of readable JSON in one folder. Read anew each time, so that one
/// a colleague sent can be laid beside them. A file that can't be read counts as none.
public final class Mappings {
    private static final String ENDING = ".json";

    private final Path folder;

    /// @param folder made when the first is saved
    public Mappings(Path folder) {
        this.folder = folder;
    }

    /// All of them, by name.
    public List<SavedMapping> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<SavedMapping> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .forEach(file -> read(file).ifPresent(all::add));
        } catch (IOException unreadable) {
            return List.of();
        }
        return List.copyOf(all);
    }

    /// Those a file has the shape for, each for the sheet and row where it stands.
    public List<SavedMapping> fitting(Path file) {
        return Shapes.fitting(file, all());
    }

    private static Optional<SavedMapping> read(Path file) {
        try {
            return Optional.of(MappingJson.read(Files.readString(file), file.getFileName().toString()));
        } catch (IOException | UnreadableMapping unreadable) {
            return Optional.empty();
        }
    }

    /// Saves one, in place of one of that name.
    ///
    /// @throws IOException if it can't be written
    public void keep(SavedMapping mapping) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(mapping.name()), MappingJson.write(mapping));
    }

    /// What every computer takes for a file's name.
    private Path file(String name) {
        return folder.resolve(name.strip().replaceAll("[^\\p{L}\\p{N} ._()-]", "-") + ENDING);
    }
}
