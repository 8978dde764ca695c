package org.hubplan.ui.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.model.Grade;
import org.hubplan.model.RingFence;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// The ring fences there are, and one more.
final class RingFences extends VBox {
    private static final String ANY_FUNCTION = Texts.of("limits.fence.function.any");
    private static final String ANY_GRADE = Texts.of("limits.fence.grade.any");

    private final LimitsViewModel model;
    private final VBox standing = new VBox(4);
    private final ComboBox<String> function = choice("fence-function", Texts.of("limits.fence.function"));
    private final ComboBox<String> grade = choice("fence-grade", Texts.of("limits.fence.grade"));
    private final TextField numbers = new TextField();

    RingFences(LimitsViewModel model) {
        super(8);
        this.model = model;
        setId("fences");
        function.getItems().add(ANY_FUNCTION);
        function.getItems().addAll(model.functions());
        grade.getItems().add(ANY_GRADE);
        Stream.of(Grade.values()).map(Grade::label).forEach(grade.getItems()::add);
        clear();
        numbers.setId("fence-numbers");
        numbers.setPromptText(Texts.of("limits.fence.numbers"));
        numbers.setAccessibleText(Texts.of("limits.fence.numbers"));
        numbers.setPrefColumnCount(9);
        Button add = new Button(Texts.of("limits.fence.add"));
        add.setId("fence-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        WrappingLine first = new WrappingLine(8, function, grade);
        WrappingLine second = new WrappingLine(8, numbers, add);
        getChildren().setAll(standing, first, second);
        model.limitsProperty().subscribe(limits -> show(limits.ringFences()));
    }

    private static ComboBox<String> choice(String id, String called) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(id);
        choice.setAccessibleText(called);
        Scaled.to(choice, 148, choice::setPrefWidth);
        return choice;
    }

    private void add() {
        model.fence(
                Optional.of(function.getValue()).filter(word -> !word.equals(ANY_FUNCTION)),
                Grade.labelled(grade.getValue()),
                numbers.getText());
        if (model.troubleProperty().get().isEmpty()) {
            clear();
        }
    }

    private void clear() {
        function.setValue(ANY_FUNCTION);
        grade.setValue(ANY_GRADE);
        numbers.clear();
    }

    private void show(List<RingFence> fences) {
        standing.getChildren().setAll(fences.stream().map(this::line).toList());
        standing.setManaged(!fences.isEmpty());
    }

    private Node line(RingFence fence) {
        Label words = new Label(fence.words());
        Button remove = new Button(Texts.of("limits.fence.remove"));
        remove.getStyleClass().addAll("hp-flat", "hp-link");
        remove.setAccessibleText(Texts.of("limits.fence.remove.spoken", fence.words()));
        remove.setOnAction(_ -> model.unfence(fence));
        HBox line = new HBox(8, words, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
