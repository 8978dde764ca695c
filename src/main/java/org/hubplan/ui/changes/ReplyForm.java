package org.hubplan.ui.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.change.Reply;
import org.hubplan.model.Command;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.DayBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// What a command says of the changes chosen: who, when, and a note.
final class ReplyForm extends VBox {
    private final ComboBox<Command> command = new ComboBox<>();
    private final ComboBox<Reply.State> state = new ComboBox<>();
    private final TextField who = new TextField();
    private final DayBox on;
    private final TextField note = new TextField();
    private final Button record = new Button(Texts.of("agreement.form.record"));
    private final Button cancel = new Button(Texts.of("agreement.form.cancel"));

    private ReplyForm(List<Command> concerned, LocalDate today) {
        setId("reply-form");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, 440, this::setPrefWidth);
        on = new DayBox(today);
        command.getItems().setAll(concerned);
        command.getSelectionModel().selectFirst();
        command.setMaxWidth(Double.MAX_VALUE);
        state.getItems().setAll(Reply.State.values());
        state.setValue(Reply.State.AGREED);
        ChoiceWords.in(state, ReplyForm::words);
        state.setMaxWidth(Double.MAX_VALUE);
        record.setId("reply-record");
        record.setDefaultButton(true);
        Label title = new Label(Texts.of("agreement.form.title"));
        title.getStyleClass().add("hp-subtitle");
        HBox buttons = new HBox(8, cancel, record);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .setAll(
                        title,
                        field("reply-command", Texts.of("agreement.form.command"), command),
                        field("reply-state", Texts.of("agreement.form.state"), state),
                        field("reply-who", Texts.of("agreement.form.who"), who),
                        field("reply-on", Texts.of("agreement.form.on"), on),
                        field("reply-note", Texts.of("agreement.form.note"), note),
                        buttons);
    }

    /// @param recorded takes what was written
    static void open(Layers layers, List<Command> concerned, LocalDate today, BiConsumer<Command, Reply> recorded) {
        ReplyForm form = new ReplyForm(concerned, today);
        Layer layer = layers.openDialog(form, Pos.CENTER);
        form.cancel.setOnAction(_ -> layer.close());
        form.record.setOnAction(_ -> {
            layer.close();
            recorded.accept(form.command.getValue(), form.reply());
        });
    }

    private Reply reply() {
        return state.getValue() == Reply.State.DRAFT
                ? Reply.DRAFT
                : new Reply(
                        state.getValue(),
                        Optional.ofNullable(on.day()),
                        who.getText().strip(),
                        note.getText().strip());
    }

    private static VBox field(String id, String words, Node field) {
        field.setId(id);
        Label label = new Label(words);
        label.getStyleClass().add("hp-medium");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return new VBox(4, label, field);
    }

    private static String words(Reply.State state) {
        return switch (state) {
            case DRAFT -> Texts.of("agreement.state.draft");
            case SENT -> Texts.of("agreement.state.sent");
            case AGREED -> Texts.of("agreement.state.agreed");
            case REFUSED -> Texts.of("agreement.state.refused");
        };
    }
}
