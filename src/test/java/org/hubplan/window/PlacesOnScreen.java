package org.hubplan.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.hubplan.HubplanApp;

/// Starts the real window, and keeps writing down where on the screen its parts stand, so that a script can press and
/// drag them as a hand would: a line a part, `id x y width height` in pixels of the screen, as far as it is in sight.
///
/// `src/test/xvfb/drag` runs it. It does nothing to the window.
public final class PlacesOnScreen {
    private static final long BETWEEN_LOOKS = 250;

    private PlacesOnScreen() {}

    /// @param args the file to write to, and what the program itself is started with
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        Thread.ofPlatform().daemon().name("places").start(() -> keepLooking(file));
        Application.launch(HubplanApp.class, List.of(args).subList(1, args.length).toArray(String[]::new));
    }

    private static void keepLooking(Path file) {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                try {
                    Platform.runLater(() -> write(file));
                } catch (IllegalStateException notYetStarted) {
                    continue;
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path file) {
        List<String> lines = new ArrayList<>();
        Window.getWindows().forEach(window -> look(window.getScene().getRoot(), lines));
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static void look(Node node, List<String> lines) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getId() != null) {
            Bounds at = node.localToScreen(node.getBoundsInLocal());
            lines.add("%s %.0f %.0f %.0f %.0f"
                    .formatted(node.getId(), at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, lines));
        }
    }
}
