package org.hubplan.ui.work;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Closing the window: at once where nothing is under way, else the planner says what is to become of it.
public final class Leaving {
    private static final double WIDTH = 440;

    private final Layers layers;
    private final Work work;
    private final Runnable leave;
    private boolean isAsking;

    /// @param leave closes the program
    public Leaving(Layers layers, Work work, Runnable leave) {
        this.layers = layers;
        this.work = work;
        this.leave = leave;
    }

    /// Leaves, or asks first. Asking once more, while it is being asked, changes nothing.
    public void ask() {
        if (work.jobs().isEmpty()) {
            leave.run();
        } else if (!isAsking) {
            isAsking = true;
            openQuestion();
        }
    }

    private void openQuestion() {
        Label title = new Label(Texts.count("leave.title", work.jobs().size()));
        title.getStyleClass().add("hp-subtitle");
        Label what = new Label(String.join("\n", work.jobs().stream().map(Job::words).toList()));
        what.setWrapText(true);
        Button stay = button("leave-stay", Texts.of("leave.stay"));
        Button stop = button("leave-stop", Texts.of("leave.stop"));
        Button wait = button("leave-wait", Texts.of("leave.wait"));
        wait.getStyleClass().add("accent");
        wait.setDefaultButton(true);
        HBox buttons = new HBox(8, stay, stop, wait);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox question = new VBox(title, what, buttons);
        question.setId("leave");
        question.getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(question, WIDTH, question::setPrefWidth);
        Layer layer = layers.openDialog(question, Pos.CENTER);
        ListChangeListener<Job> untilDone = _ -> leaveOnceDone();
        layer.onClosed(() -> {
            isAsking = false;
            work.jobs().removeListener(untilDone);
        });
        stay.setOnAction(_ -> layer.close());
        stop.setOnAction(_ -> leave.run());
        wait.setOnAction(_ -> {
            wait.setDisable(true);
            wait.setText(Texts.of("leave.waiting"));
            work.jobs().addListener(untilDone);
            leaveOnceDone();
        });
        wait.requestFocus();
    }

    private void leaveOnceDone() {
        if (work.jobs().isEmpty()) {
            // after whoever asked for the last job has been told what came of it
            Platform.runLater(leave);
        }
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
