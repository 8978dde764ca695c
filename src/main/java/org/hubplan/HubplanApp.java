package org.hubplan;

import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.hubplan.ui.kit.Texts;

/// The window's life from start to close.
public final class HubplanApp extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle(Texts.of("app.name"));
        IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(HubplanApp::icon).forEach(stage.getIcons()::add);
        stage.setScene(new Scene(new BorderPane(), 1280, 720));
        stage.show();
    }

    private static Image icon(int pixels) {
        return new Image(HubplanApp.class.getResource("ui/icons/hubplan-" + pixels + ".png").toExternalForm());
    }
}
