package org.hubplan.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A file dropped on the window from the computer's own folders: a plan is opened, anything else is imported.
public final class FileDrop {
    private final Consumer<Path> open;
    private final Consumer<Path> bring;

    /// @param open opens a plan file
    /// @param bring imports a spreadsheet
    public FileDrop(Consumer<Path> open, Consumer<Path> bring) {
        this.open = open;
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
        boolean isPlan = file.getFileName().toString().endsWith(".hubplan");
        (isPlan ? open : bring).accept(file);
        return true;
    }
}
