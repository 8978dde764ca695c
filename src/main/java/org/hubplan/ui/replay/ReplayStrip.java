package org.hubplan.ui.replay;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Over the screens after an import: how many changes need a look, and the way to them. Gone once all are settled.
public final class ReplayStrip extends HBox {
    /// @param look opens the changes
    public ReplayStrip(ReplayNotice notice, Runnable look) {
        setId("replay-strip");
        getStyleClass().add("hp-welcome");
        setAlignment(Pos.CENTER_LEFT);
        Label what = new Label("", new FontIcon(MaterialDesignA.ALERT_RHOMBUS_OUTLINE));
        what.setId("replay-strip-words");
        what.getStyleClass().add("hp-medium");
        what.setMinWidth(USE_PREF_SIZE);
        what.textProperty().bind(notice.wordsProperty());
        Label why = new Label(Texts.of("replay.strip.why"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button(Texts.of("replay.strip.look"));
        button.setId("replay-strip-look");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> look.run());
        getChildren().setAll(what, why, space, button);
        notice.wordsProperty().subscribe(words -> {
            setVisible(!words.isEmpty());
            setManaged(!words.isEmpty());
        });
    }
}
