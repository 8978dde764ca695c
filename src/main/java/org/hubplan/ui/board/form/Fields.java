package org.hubplan.ui.board.form;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.hubplan.ui.board.form.FormView.Line;
import org.hubplan.ui.kit.ChoiceWords;

/// The fields of a form, each bound to a property of its draft. Every edit tells the form.
final class Fields {
    private Fields() {}

    static Line text(String id, String label, StringProperty value, Form form) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return line(id, label, field, value, form);
    }

    static Line yes(String id, String label, BooleanProperty value, Form form) {
        CheckBox box = new CheckBox();
        box.selectedProperty().bindBidirectional(value);
        return line(id, label, box, value, form);
    }

    static <T> Line choice(
            String id, String label, List<T> choices, Function<T, String> words, ObjectProperty<T> value, Form form) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        ChoiceWords.in(box, words);
        box.valueProperty().bindBidirectional(value);
        return line(id, label, box, value, form);
    }

    /// Free text, with what the plan has already to choose from.
    static Line suggested(String id, String label, Collection<String> known, StringProperty value, Form form) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(known);
        box.getEditor().textProperty().bindBidirectional(value);
        return line(id, label, box, value, form);
    }

    private static Line line(String id, String label, Node field, ObservableValue<?> value, Form form) {
        field.setId("form-" + id);
        value.subscribe((_, _) -> form.edited());
        return new Line(label, field);
    }
}
