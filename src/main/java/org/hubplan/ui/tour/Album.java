package org.hubplan.ui.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.hubplan.ui.kit.Picture;
import org.hubplan.ui.kit.Theme;

/// Takes the pictures: each light and dark, numbered in the order of the tour.
final class Album {
    /// The stops of the tour, each two pictures.
    static final List<String> STOPS = List.of(
            "board",
            "drag",
            "drill-down",
            "palette",
            "changes",
            "as-is-to-be",
            "paper",
            "settings",
            "first-start",
            "empty-plan",
            "import",
            "checks",
            "limits",
            "take-across",
            "after-import",
            "replay",
            "notes",
            "option-menu",
            "what-if",
            "what-if-answer",
            "history",
            "compare",
            "compare-four",
            "money",
            "money-sources",
            "money-published",
            "money-assumptions",
            "chart-cost-by-source",
            "chart-bwt",
            "chart-cost-of-bwt",
            "chart-hubs",
            "chart-sensitivity",
            "chart-table",
            "paper-portrait",
            "paper-a3",
            "paper-print",
            "paper-word",
            "paper-returned",
            "apportion",
            "apportion-carried",
            "rates",
            "rates-edit",
            "rates-make",
            "rates-compare",
            "rates-behind",
            "rates-behind-changes",
            "import-columns",
            "import-file",
            "import-values",
            "import-mapped",
            "paper-changes",
            "paper-appraisal",
            "paper-funding",
            "paper-handover",
            "paper-decision",
            "paper-wording",
            "import-difference",
            "held",
            "post",
            "month-bridge",
            "month-points",
            "month-published");

    private static final Duration A_WHILE = Duration.millis(60);
    private static final int MOST_WAITS = 500;

    private final Scene scene;
    private final Theme theme;
    private final Path folder;

    Album(Scene scene, Theme theme, Path folder) {
        this.scene = scene;
        this.theme = theme;
        this.folder = folder;
    }

    /// Where the pictures of a whole tour are.
    static List<Path> in(Path folder) {
        List<Path> all = new ArrayList<>();
        STOPS.forEach(stop -> {
            all.add(picture(folder, stop, "light"));
            all.add(picture(folder, stop, "dark"));
        });
        return List.copyOf(all);
    }

    private static Path picture(Path folder, String stop, String look) {
        return folder.resolve("%02d-%s-%s.png".formatted(STOPS.indexOf(stop) + 1, stop, look));
    }

    /// Draws what the scene shows, light and dark.
    void take(String stop) {
        take(stop, "light", Theme.Choice.LIGHT);
        take(stop, "dark", Theme.Choice.DARK);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
    }

    private void take(String stop, String look, Theme.Choice choice) {
        theme.choiceProperty().set(choice);
        letItSettle();
        Picture.save(scene, picture(folder, stop, look));
    }

    /// Lets styles, layout and what comes in from background work reach the screen.
    static void letItSettle() {
        pass(Duration.millis(250));
    }

    /// Waits until something is so.
    ///
    /// @throws IllegalStateException if it doesn't come to be so within half a minute
    static void waitUntil(String what, BooleanSupplier so) {
        for (int waits = 0; !so.getAsBoolean(); waits++) {
            if (waits == MOST_WAITS) {
                throw new IllegalStateException("The tour waited in vain until " + what);
            }
            pass(A_WHILE);
        }
    }

    /// Lets time pass for the screen, while the tour stands still.
    private static void pass(Duration time) {
        Object key = new Object();
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> Platform.runLater(() -> Platform.exitNestedEventLoop(key, null)));
        pause.play();
        Platform.enterNestedEventLoop(key);
    }
}
