package org.hubplan.ui.money;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.change.Change;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// A list of what there is, each with a way to take it out, and beneath it the fields of one more.
final class DraftCard extends VBox {
    private final String id;
    private final MoneyViewModel model;
    private final VBox rows = new VBox();
    private final FlowPane fields = new FlowPane(12, 8);
    private final Label trouble = new Label();

    DraftCard(String id, String title, String hint, MoneyViewModel model) {
        this.id = id;
        this.model = model;
        setId(id);
        getStyleClass().addAll("hp-card", "money-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("hp-subtitle");
        Label under = new Label(hint);
        under.getStyleClass().addAll("hp-small", "hp-muted");
        under.setWrapText(true);
        fields.setRowValignment(VPos.BOTTOM);
        trouble.setId(id + "-trouble");
        trouble.getStyleClass().add("hp-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        getChildren().setAll(heading, under, rows, fields, trouble);
    }

    /// What there is, in words, with the change that takes it out.
    record There(String words, String detail, Change out) {}

    void show(List<There> all) {
        rows.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private Node row(There there) {
        Label words = new Label(there.words());
        words.setMinWidth(USE_PREF_SIZE);
        Label detail = new Label(there.detail());
        detail.getStyleClass().addAll("hp-small", "hp-muted");
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        Button remove = new Button(Texts.of("money.remove"));
        remove.getStyleClass().addAll("hp-flat", "hp-link", "money-remove");
        remove.setAccessibleText(Texts.of("money.remove.spoken", there.words()));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> trouble.setText(model.act(there.out()).orElse("")));
        HBox row = new HBox(12, words, detail, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("money-there");
        return row;
    }

    void text(String field, String label, double width, StringProperty written) {
        TextField text = new TextField();
        Scaled.to(text, width, text::setPrefWidth);
        text.textProperty().bindBidirectional(written);
        add(field, label, text);
    }

    <T> ComboBox<T> choice(String field, String label, double width, Property<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        Scaled.to(box, width, box::setPrefWidth);
        box.setButtonCell(new Cell<>(words));
        box.setCellFactory(_ -> new Cell<>(words));
        box.valueProperty().bindBidirectional(chosen);
        add(field, label, box);
        return box;
    }

    void tick(String field, String label, Property<Boolean> ticked) {
        CheckBox box = new CheckBox(label);
        box.setId(id + "-" + field);
        box.selectedProperty().bindBidirectional(ticked);
        fields.getChildren().add(box);
    }

    /// The button that makes what is written so.
    void button(String words, Supplier<Written> written) {
        Button button = new Button(words);
        button.setId(id + "-set");
        button.setOnAction(_ -> trouble.setText(switch (written.get()) {
            case Written.Missing missing -> missing.words();
            case Written.Whole whole -> model.act(whole.change()).orElse("");
        }));
        fields.getChildren().add(button);
    }

    private void add(String field, String label, Node control) {
        control.setId(id + "-" + field);
        Label above = new Label(label);
        above.getStyleClass().addAll("hp-caption", "hp-muted");
        above.setLabelFor(control);
        control.setAccessibleText(label);
        fields.getChildren().add(new VBox(2, above, control));
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, String> words;

        Cell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }
}
