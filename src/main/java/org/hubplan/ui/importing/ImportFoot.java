package org.hubplan.ui.importing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Job;

/// What stands in the way of an import, how far its reading is, and the buttons that go on or leave.
final class ImportFoot extends HBox {
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    ImportFoot(ImportViewModel model) {
        getStyleClass().add("import-foot");
        setAlignment(Pos.CENTER_RIGHT);
        words.setId("import-words");
        words.setWrapText(true);
        bar.setId("import-progress");
        Scaled.to(bar, 160, bar::setPrefWidth);
        Scaled.to(bar, 160, bar::setMinWidth);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(words, bar, space);
        model.busyProperty().subscribe(this::follow);
    }

    private void follow(Optional<Job> job) {
        bar.setVisible(job.isPresent());
        bar.setManaged(job.isPresent());
        bar.progressProperty().unbind();
        job.ifPresent(one -> {
            bar.setAccessibleText(one.words());
            bar.progressProperty().bind(one.progressProperty());
        });
    }

    /// @param trouble whether it says that something did not work out
    void say(String something, boolean trouble) {
        words.setText(something);
        words.getStyleClass().removeAll("hp-broken", "hp-muted");
        words.getStyleClass().add(trouble ? "hp-broken" : "hp-muted");
    }

    /// The buttons from left to right, in place of those before. The last gets the keyboard.
    void offer(Button... buttons) {
        getChildren().remove(3, getChildren().size());
        getChildren().addAll(buttons);
    }

    static Button button(String id, String words, Runnable verb) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    /// The one that leads on.
    static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    static Button cancel(Runnable close) {
        return button("import-cancel", Texts.of("import.cancel"), close);
    }
}
