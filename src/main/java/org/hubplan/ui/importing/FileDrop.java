package org.hubplan.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A file dropped on the window from the computer's own folders: a plan is opened, a Word paper checked, anything else
/// imported.
public final class FileDrop {
    private final Consumer<Path> open;
    private final Consumer<Path> check;
    private final Consumer<Path> bring;

    /// @param open opens a plan file
    /// @param check lays a Word paper that came back against the open plan
    /// @param bring imports a spreadsheet
    public FileDrop(Consumer<Path> open, Consumer<Path> check, Consumer<Path> bring) {
        this.open = open;
        this.check = check;
        this.bring = bring;
    }

    /// From now on, files can be dropped on this scene, one at a time.
    public void listenIn(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().getFiles().size() == 1) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            drag.setDropCompleted(take(drag.getDragboard().getFiles()));
            drag.consume();
        });
    }

    boolean take(List<File> files) {
        if (files.size() != 1) {
            return false;
        }
        Path file = files.getFirst().toPath();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        (name.endsWith(".hubplan") ? open : name.endsWith(".docx") ? check : bring).accept(file);
        return true;
    }
}
