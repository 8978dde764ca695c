package org.hubplan.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The computer's own dialogs, beginning in the folder used last.
public final class FileDialogs implements FileChoice {
    private final Stage window;
    private Path folder;

    /// @param folder where the first dialog begins
    public FileDialogs(Stage window, Path folder) {
        this.window = window;
        this.folder = folder;
    }

    @Override
    public Optional<Path> toOpen(String title, Kind kind) {
        return remembered(chooser(title, kind).showOpenDialog(window));
    }

    @Override
    public Optional<Path> toSave(String title, String suggested, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggested);
        return remembered(chooser.showSaveDialog(window)).map(path -> withEnding(path, kind));
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        kind.words(), kind.endings().stream().map(ending -> "*." + ending).toList()));
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.toPath().toAbsolutePath().getParent();
        return Optional.of(chosen.toPath());
    }

    private static Path withEnding(Path path, Kind kind) {
        String name = path.getFileName().toString();
        boolean hasOne = kind.endings().stream().anyMatch(ending -> name.endsWith("." + ending));
        return hasOne ? path : path.resolveSibling(name + "." + kind.endings().getFirst());
    }
}
