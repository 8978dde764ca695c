package org.hubplan.ui.kit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
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

/// Short messages at the foot of the window, over the status line: what was done, with a way to take it back, or what
/// could not be done and why. Nothing waits for them; what was done goes after a while, a trouble stays until it is read.
/// Each is said to assistive technology, and kept among the messages.
public final class Toasts {
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(10);
    private static final double WIDEST = 720;
    private static final String FOLDER = "toast.folder";

    /// What a toast offers.
    ///
    /// @param label short: `Undo`
    public record Way(String label, Action action) {}

    private final Layers layers;
    private final Messages messages;
    private final Optional<Opener> opener;
    private final PauseTransition wait = new PauseTransition(LONG_ENOUGH_TO_READ);
    private boolean isTroubleShown;

    public Toasts(Layers layers) {
        this(layers, InstantSource.system());
    }

    public Toasts(Layers layers, InstantSource clock) {
        this(layers, clock, Optional.empty());
    }

    /// @param opener opens what was saved; empty where nothing can
    public Toasts(Layers layers, InstantSource clock, Optional<Opener> opener) {
        this.layers = layers;
        this.opener = opener;
        this.messages = new Messages(clock);
        wait.setOnFinished(_ -> dismiss());
    }

    /// What was said before.
    public Messages messages() {
        return messages;
    }

    /// Says what was done.
    ///
    /// @param way what takes it back or leads on; empty where nothing does
    public void done(String words, Optional<Way> way) {
        show(words, false, MaterialDesignC.CHECK, way.stream().toList());
        wait.playFromStart();
    }

    /// Says that a file was saved, with a way to open it and one to its folder where this computer has them.
    public void saved(String words, Path file) {
        SavedFile saved = new SavedFile(file.toAbsolutePath());
        show(words, false, MaterialDesignC.CHECK, opener.map(by -> saved.ways(by, this::trouble)).orElse(List.of()));
        wait.playFromStart();
    }

    /// Says what could not be done, why, and the way out. Stays until it is closed or the next message comes.
    public void trouble(String words) {
        trouble(words, Optional.empty());
    }

    /// @param way what leads out of it; empty where only the planner can
    public void trouble(String words, Optional<Way> way) {
        show(words, true, MaterialDesignA.ALERT_CIRCLE_OUTLINE, way.stream().toList());
        wait.stop();
    }

    /// Takes away what is shown, as read.
    public void dismiss() {
        isTroubleShown = false;
        layers.dismissToast();
    }

    private void show(String words, boolean isTrouble, Ikon icon, List<Way> ways) {
        if (isTroubleShown && layers.isToasting()) {
            messages.displace();
        }
        isTroubleShown = isTrouble;
        messages.add(words, isTrouble);
        Label message = new Label(words, new FontIcon(icon));
        message.setId("toast");
        message.setWrapText(true);
        Scaled.to(message, WIDEST, message::setMaxWidth);
        HBox toast = new HBox(message);
        toast.getStyleClass().add("hp-toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (Way way : ways) {
            toast.getChildren().add(button(way, "toast-way" + (way == ways.getFirst() ? "" : "-more")));
        }
        toast.getChildren().add(close());
        layers.toast(toast);
        layers.say(words);
    }

    private Button button(Way way, String id) {
        Button button = new Button(way.label());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(way.action().words().get());
        button.setOnAction(_ -> {
            dismiss();
            way.action().run();
        });
        return button;
    }

    private Button close() {
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("toast-close");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("hp-flat", "hp-icon");
        close.setAccessibleText(Texts.of("toast.close"));
        close.setOnAction(_ -> dismiss());
        return close;
    }
}
