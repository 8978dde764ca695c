package org.hubplan.ui.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Short messages at the foot of the window: what was done, with a way to take it back, or what could not be
/// done and why. Nothing waits for them; what was done goes after a while, a trouble stays until it is read.
public final class Toasts {
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(10);
    private static final double WIDEST = 640;

    /// What a toast offers.
    ///
    /// @param label short: `Undo`
    public record Way(String label, Action action) {}

    private final Layers layers;
    private final PauseTransition wait = new PauseTransition(LONG_ENOUGH_TO_READ);

    public Toasts(Layers layers) {
        this.layers = layers;
        wait.setOnFinished(_ -> layers.dismissToast());
    }

    /// Says what was done.
    ///
    /// @param way what takes it back or leads on; empty where nothing does
    public void done(String words, Optional<Way> way) {
        show(words, MaterialDesignC.CHECK, way);
        wait.playFromStart();
    }

    /// Says what could not be done, why, and the way out. Stays until it is closed or the next message comes.
    public void trouble(String words) {
        show(words, MaterialDesignA.ALERT_CIRCLE_OUTLINE, Optional.empty());
        wait.stop();
    }

    private void show(String words, Ikon icon, Optional<Way> way) {
        Label message = new Label(words, new FontIcon(icon));
        message.setId("toast");
        message.setWrapText(true);
        Scaled.to(message, WIDEST, message::setMaxWidth);
        HBox toast = new HBox(message);
        toast.getStyleClass().add("hp-toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        way.map(Toasts::button).ifPresent(button -> {
            button.addEventHandler(ActionEvent.ACTION, _ -> layers.dismissToast());
            toast.getChildren().add(button);
        });
        toast.getChildren().add(close());
        layers.toast(toast);
    }

    private static Button button(Way way) {
        Button button = new Button(way.label());
        button.setId("toast-way");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(way.action().words().get());
        button.setOnAction(_ -> way.action().run());
        return button;
    }

    private Button close() {
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("toast-close");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("hp-flat", "hp-icon");
        close.setAccessibleText(Texts.of("toast.close"));
        close.setOnAction(_ -> layers.dismissToast());
        return close;
    }
}
