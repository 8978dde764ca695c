package org.hubplan.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.start.WelcomeViewModel.Step;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Over the sample plan: that it is a sample, what to try, and the way to one's own workbook.
public final class WelcomeStrip extends HBox {
    private final WelcomeViewModel model;
    private final Label hint = new Label();

    /// @param useMyWorkbook asks for a workbook and makes a new plan of it
    public WelcomeStrip(WelcomeViewModel model, Runnable useMyWorkbook) {
        this.model = model;
        setId("welcome");
        getStyleClass().add("hp-welcome");
        setAlignment(Pos.CENTER_LEFT);
        Label what = new Label(Texts.of("welcome.what"), new FontIcon(MaterialDesignL.LIGHTBULB_ON_OUTLINE));
        what.getStyleClass().add("hp-medium");
        what.setMinWidth(USE_PREF_SIZE);
        hint.setId("welcome-hint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button mine = new Button(Texts.of("welcome.mine"));
        mine.setId("welcome-mine");
        mine.getStyleClass().add("accent");
        mine.setMinWidth(USE_PREF_SIZE);
        mine.setOnAction(_ -> useMyWorkbook.run());
        Button keep = new Button(Texts.of("welcome.keep"));
        keep.setId("welcome-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> model.close());
        getChildren().setAll(what, hint, space, mine, keep);
        model.stepProperty().subscribe(this::show);
    }

    private static String words(Suggestion suggestion) {
        return Texts.of(
                "welcome.drag",
                suggestion.posts(),
                suggestion.stack().grade().label(),
                suggestion.to().name());
    }

    private void show(Step step) {
        hint.setText(
                switch (step) {
                    case DRAG -> model.suggestion()
                            .map(WelcomeStrip::words)
                            .orElseGet(() -> Texts.of("welcome.drag.any"));
                    case WATCH -> Texts.of("welcome.watch");
                    case MADE -> Texts.of("welcome.made");
                    case GONE -> "";
                });
        setVisible(step != Step.GONE);
        setManaged(step != Step.GONE);
    }
}
