package org.hubplan.ui.changes;

import java.time.LocalDate;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.session.Answer;
import org.hubplan.ui.kit.DayBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Why a change was made, and from when it takes effect. What stands in the way is said under the fields.
final class AmendForm extends VBox {
    private final TextField reason;
    private final DayBox effective;
    private final Label problem = new Label();
    private final Button save = new Button(Texts.of("amend.save"));
    private final Button cancel = new Button(Texts.of("amend.cancel"));

    private AmendForm(ChangeRow row) {
        setId("amend");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, 480, this::setPrefWidth);
        reason = new TextField(row.reason());
        effective = new DayBox(row.effective());
        save.setId("amend-save");
        save.setDefaultButton(true);
        problem.getStyleClass().addAll("hp-broken", "hp-small");
        problem.setWrapText(true);
        Label title = new Label(Texts.of("amend.title", row.n()));
        title.getStyleClass().add("hp-subtitle");
        Label what = new Label(row.words());
        what.getStyleClass().add("hp-muted");
        what.setWrapText(true);
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .setAll(
                        title,
                        what,
                        field("amend-reason", Texts.of("amend.reason"), reason),
                        field("amend-effective", Texts.of("amend.effective"), effective),
                        problem,
                        buttons);
    }

    /// @param saying says it, and tells what came of it
    static void open(Layers layers, ChangeRow row, BiFunction<String, LocalDate, Answer> saying) {
        AmendForm form = new AmendForm(row);
        Layer layer = layers.openDialog(form, Pos.CENTER);
        form.reason.requestFocus();
        form.cancel.setOnAction(_ -> layer.close());
        form.save.setOnAction(_ -> {
            switch (saying.apply(form.reason.getText(), form.effective.day())) {
                case Answer.Done _ -> layer.close();
                case Answer.Refused refused -> form.problem.setText(refused.words());
            }
        });
    }

    private static VBox field(String id, String words, Node field) {
        field.setId(id);
        Label label = new Label(words);
        label.getStyleClass().add("hp-medium");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return new VBox(4, label, field);
    }
}
