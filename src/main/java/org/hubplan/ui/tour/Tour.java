package org.hubplan.ui.tour;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX without a display, takes the tour, and ends JavaFX again. Once in a run of the program.
public final class Tour {
    private Tour() {}

    /// Draws every screen of a plan, light and dark. The plan stays as it is: the tour goes round a copy.
    ///
    /// @return the pictures drawn, in the order of the tour
    /// @throws org.hubplan.store.PlanFileRefused if the plan can't be opened
    public static List<Path> draw(Path plan, Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        try {
            Application.launch(Round.class, plan.toString(), folder.toString());
        } catch (RuntimeException failed) {
            throw plain(failed);
        }
        return Round.drawn;
    }

    /// What went wrong on the tour, without JavaFX's wrapping.
    private static RuntimeException plain(RuntimeException failed) {
        Throwable cause = failed;
        while (cause.getCause() != null
                && (cause.getClass() == RuntimeException.class || cause instanceof InvocationTargetException)) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException own ? own : failed;
    }

    /// JavaFX makes it, and hands it what to draw as words.
    public static final class Round extends Application {
        /// JavaFX keeps the object it makes to itself, so what comes of it is left here.
        private static List<Path> drawn = List.of();

        @Override
        public void start(Stage stage) {
            List<String> words = getParameters().getRaw();
            Pictures pictures = new Pictures(Path.of(words.get(1)));
            try {
                Guide.takeRound(stage, Path.of(words.get(0)), pictures);
                drawn = pictures.drawn();
            } finally {
                Platform.exit();
            }
        }
    }
}
