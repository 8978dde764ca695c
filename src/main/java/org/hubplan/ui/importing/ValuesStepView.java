package org.hubplan.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.values.Choice;
import org.hubplan.ui.kit.ChoiceMade;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;

/// The third step: values nobody knows, once each, with what they could mean.
final class ValuesStepView extends VBox {
    private final ShapeViewModel model;
    private final Label words = new Label();
    private final GridPane lines = new GridPane(24, 8);

    ValuesStepView(ShapeViewModel model) {
        this.model = model;
        setId("import-values");
        getStyleClass().add("import-step");
        words.setId("import-values-words");
        words.getStyleClass().add("hp-muted");
        words.setWrapText(true);
        lines.getStyleClass().add("lines");
        ScrollPane scroll = new ScrollPane(lines);
        Scrolling.page(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(words, scroll);
        model.valuesProperty().subscribe(values -> SameFocus.during(this, () -> show(values)));
    }

    private void show(List<ValueLine> values) {
        words.setText(Texts.of(values.isEmpty() ? "import.values.none" : "import.values.words"));
        lines.getChildren().clear();
        if (values.isEmpty()) {
            return;
        }
        lines.addRow(
                0,
                heading(Texts.of("column.column")),
                heading(Texts.of("column.value")),
                heading(Texts.of("import.values.rows")),
                heading(Texts.of("import.values.means")));
        for (int at = 0; at < values.size(); at++) {
            line(at, values.get(at));
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().addAll("hp-small", "hp-muted");
        return heading;
    }

    private void line(int at, ValueLine line) {
        boolean blank = line.value().value().isEmpty();
        Label value = new Label(blank ? Texts.of("import.values.blank") : Texts.of("import.values.value", line.value().value()));
        value.getStyleClass().add("hp-medium");
        Label rows = new Label(
                line.value().rows() == 0
                        ? Texts.of("import.values.not-here")
                        : Texts.count("import.values.count", line.value().rows()));
        rows.getStyleClass().add("hp-muted");
        lines.addRow(at + 1, new Label(line.value().column()), value, rows, meaning(at, line));
    }

    private ComboBox<Optional<Choice>> meaning(int at, ValueLine line) {
        List<Optional<Choice>> choices = new ArrayList<>(List.of(Optional.empty()));
        line.value().choices().forEach(choice -> choices.add(Optional.of(choice)));
        ComboBox<Optional<Choice>> meaning = new ComboBox<>();
        meaning.setId("import-means-" + at);
        Scaled.to(meaning, 280, meaning::setPrefWidth);
        ChoiceWords.in(meaning, choice -> choice.map(Choice::words).orElse(Texts.of("import.values.held")));
        meaning.getItems().setAll(choices);
        meaning.setValue(choices.stream()
                .filter(choice -> choice.map(Choice::text).equals(line.meant()))
                .findFirst()
                .orElse(Optional.empty()));
        meaning.setAccessibleText(Texts.of("import.values.spoken", line.value().column(), line.value().value()));
        ChoiceMade.in(meaning, choice -> model.mean(line, choice.map(Choice::text)));
        return meaning;
    }
}
