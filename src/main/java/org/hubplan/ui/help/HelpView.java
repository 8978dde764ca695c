package org.hubplan.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.help.HelpText.Line;
import org.hubplan.ui.help.HelpText.Section;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Buttons;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;

/// Help: what can be pressed, what words mean, where things lie. Typed words narrow it; all of it can be copied, or kept
/// as a text file to print.
public final class HelpView extends VBox {
    private static final double WIDTH = 760;
    private static final double TALL = 460;

    private final HelpText all;
    private final VBox sections = new VBox(20);
    private final TextField typed = new TextField();
    private final ScrollPane scroll = new ScrollPane(sections);

    private HelpView(HelpText all) {
        this.all = all;
        setId("help");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        typed.setId("help-text");
        typed.setPromptText(Texts.of("help.prompt"));
        typed.setAccessibleText(Texts.of("help.prompt"));
        sections.setId("help-sections");
        Scrolling.page(scroll);
        scroll.setAccessibleText(Texts.of("help.title"));
        Scaled.to(scroll, TALL, scroll::setPrefHeight);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        typed.textProperty().subscribe(words -> show(all.about(words)));
    }

    /// @param guide leads through the first steps again; empty where no plan is open
    /// @param told says that the text was copied or kept
    /// @param trouble says why it could not be
    public static void open(
            Layers layers, HelpText text, FileChoice files, Optional<Action> guide, Consumer<String> told, Consumer<String> trouble) {
        HelpView view = new HelpView(text);
        Label title = new Label(Texts.of("help.title"));
        title.getStyleClass().add("hp-subtitle");
        Button copy = button("help-copy", Texts.of("help.copy"), () -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.plain()));
            told.accept(Texts.of("help.copied"));
        });
        Button keep = button("help-keep", Texts.of("help.keep"), () -> files.toSave(
                        Texts.of("help.keep"),
                        Texts.of("help.file"),
                        new FileChoice.Kind(Texts.of("help.file.kind"), List.of("txt")))
                .ifPresent(file -> view.keep(file, told, trouble)));
        Button close = button("help-close", Texts.of("help.close"), () -> {});
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, copy, keep, space, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        view.getChildren().setAll(title, view.typed, view.scroll, foot);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        close.setOnAction(_ -> layer.close());
        guide.ifPresent(action -> {
            Button again = Buttons.words(action);
            again.addEventFilter(ActionEvent.ACTION, _ -> layer.close());
            foot.getChildren().addFirst(again);
        });
    }

    private void keep(Path file, Consumer<String> told, Consumer<String> trouble) {
        try {
            Files.writeString(file, all.plain());
            told.accept(Texts.of("help.kept", file));
        } catch (IOException unwritable) {
            trouble.accept(Texts.of("help.unkept", file));
        }
    }

    private void show(HelpText text) {
        sections.getChildren().setAll(text.sections().stream().map(HelpView::section).toList());
        scroll.setVvalue(0);
        if (text.sections().isEmpty()) {
            sections.getChildren().setAll(new Label(Texts.of("help.none")));
        }
    }

    private static Node section(Section section) {
        Label heading = new Label(section.heading());
        heading.getStyleClass().add("hp-strong");
        GridPane grid = new GridPane(16, 6);
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(26);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(74);
        grid.getColumnConstraints().setAll(left, right);
        section.lines().forEach(line -> grid.addRow(grid.getRowCount(), what(line), says(line)));
        return new VBox(8, heading, grid);
    }

    private static Label what(Line line) {
        Label what = new Label(line.what());
        what.getStyleClass().add("hp-medium");
        what.setWrapText(true);
        GridPane.setValignment(what, VPos.TOP);
        return what;
    }

    private static Label says(Line line) {
        Label says = new Label(line.says());
        says.setWrapText(true);
        return says;
    }

    private static Button button(String id, String words, Runnable verb) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
        return button;
    }
}
