package org.hubplan.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.model.PlanSettings;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// Asks for the name and author of a new plan, then where its file should be.
public final class NewPlan extends VBox {
    private final TextField name = new TextField();
    private final TextField author = new TextField();
    private final Button make = new Button(Texts.of("new.make"));
    private final Button cancel = new Button(Texts.of("new.cancel"));

    private NewPlan(String authorBefore) {
        setId("new-plan");
        getStyleClass().addAll("hp-dialog", "hp-form");
        setPrefWidth(440);
        Label title = new Label(Texts.of("new.title"));
        title.getStyleClass().add("hp-subtitle");
        Label what = new Label(Texts.of("new.what"));
        what.getStyleClass().add("hp-muted");
        what.setWrapText(true);
        name.setId("new-name");
        name.setPromptText(Texts.of("new.name.prompt"));
        author.setId("new-author");
        author.setText(authorBefore);
        make.setId("new-make");
        make.setDefaultButton(true);
        make.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        WrappingLine buttons = new WrappingLine(8, space, cancel, make);
        getChildren()
                .setAll(title, what, field(Texts.of("new.name"), name), field(Texts.of("new.author"), author), buttons);
    }

    /// @param authorBefore who signs changes in the plan open now; may be empty
    /// @param create makes the plan in the file chosen
    public static void ask(
            Layers layers, FileChoice files, String authorBefore, BiConsumer<Path, PlanSettings> create) {
        NewPlan form = new NewPlan(authorBefore);
        Layer layer = layers.openDialog(form, Pos.CENTER);
        form.cancel.setOnAction(_ -> layer.close());
        form.make.setOnAction(_ -> form.place(files).ifPresent(file -> {
            layer.close();
            create.accept(file, form.settings());
        }));
    }

    private Optional<Path> place(FileChoice files) {
        String suggested = name.getText().strip().replaceAll("[^\\p{L}\\p{N} ._()-]", "-") + ".hubplan";
        return files.toSave(Texts.of("new.where"), suggested, PlanFiles.KIND);
    }

    private PlanSettings settings() {
        return PlanSettings.named(name.getText().strip(), author.getText().strip());
    }

    private static VBox field(String words, TextField field) {
        Label label = new Label(words);
        label.getStyleClass().add("hp-medium");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return new VBox(4, label, field);
    }
}
