package org.hubplan.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Motion;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Theme;

/// The settings screen. Each field is kept when it is left or Enter is pressed.
public final class SettingsView extends ScrollPane {
    private static final double WORDS = 360;
    private static final double FIELD = 320;

    private final SettingsViewModel model;
    private final GridPane plan = form();
    private final GridPane window = form();

    /// @param motion whether what moves is seen going there
    public SettingsView(SettingsViewModel model, Theme theme, ObjectProperty<Motion> motion) {
        this.model = model;
        setId("settings");
        Scrolling.page(this);
        field(Texts.of("settings.name"), Texts.of("settings.name.hint"), "settings-name", model.nameProperty());
        field(Texts.of("settings.author"), Texts.of("settings.author.hint"), "settings-author", model.authorProperty());
        row(plan, Texts.of("settings.marking"), Texts.of("settings.marking.hint"), marking());
        field(
                Texts.of("settings.command"),
                Texts.of("settings.command.hint"),
                "settings-command",
                model.commandProperty());
        row(window, Texts.of("settings.theme"), Texts.of("settings.theme.hint"), LookFields.colours(theme));
        row(window, Texts.of("settings.text-size"), Texts.of("settings.text-size.hint"), LookFields.textSize(theme));
        row(window, Texts.of("settings.motion"), Texts.of("settings.motion.hint"), LookFields.motion(motion));
        Label trouble = new Label();
        trouble.setId("settings-trouble");
        trouble.getStyleClass().add("hp-broken");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        VBox page = new VBox(
                24,
                title(),
                new VBox(12, heading(Texts.of("settings.plan")), plan, trouble),
                new VBox(12, heading(Texts.of("settings.window")), window));
        page.getStyleClass().add("hp-page");
        setContent(page);
    }

    private static Label title() {
        Label title = new Label(Texts.of("settings.title"));
        title.getStyleClass().add("hp-title");
        return title;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("hp-subtitle");
        return heading;
    }

    private static GridPane form() {
        GridPane form = new GridPane(24, 16);
        form.getStyleClass().addAll("hp-card", "hp-form");
        return form;
    }

    private void field(String name, String hint, String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        Scaled.to(field, FIELD, field::setPrefWidth);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.keep());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.keep();
            }
        });
        row(plan, name, hint, field);
    }

    private ComboBox<String> marking() {
        ComboBox<String> marking = new ComboBox<>();
        marking.setId("settings-marking");
        marking.getItems().setAll(SettingsViewModel.MARKINGS);
        Scaled.to(marking, FIELD, marking::setPrefWidth);
        marking.valueProperty().bindBidirectional(model.markingProperty());
        marking.setOnAction(_ -> model.keep());
        return marking;
    }

    private static void row(GridPane form, String name, String hint, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("hp-medium");
        label.setLabelFor(field);
        Label explained = new Label(hint);
        explained.getStyleClass().addAll("hp-small", "hp-muted");
        explained.setWrapText(true);
        VBox words = new VBox(2, label, explained);
        words.setAlignment(Pos.CENTER_LEFT);
        Scaled.to(words, WORDS, words::setPrefWidth);
        field.setAccessibleText(name);
        GridPane.setFillHeight(field, false);
        form.addRow(form.getRowCount(), words, field);
    }
}
