package org.hubplan.ui.posts.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;

/// Edit…: fields of all posts in hand, each set or left, with what becomes of what beneath.
final class BulkEditView extends VBox {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final double WIDTH = 760;
    private static final double PREVIEW = 132;
    /// Lines of what becomes of what that are read at a glance; beyond them only how many more.
    private static final int STEPS_SEEN = 40;

    private final BulkEditViewModel model;
    private final PayChoice pay;
    private final EditFoot foot;
    private final Label count = new Label();
    private final VBox steps = new VBox(2);
    private final List<Control> values = new ArrayList<>();

    private BulkEditView(BulkEditViewModel model) {
        this.model = model;
        this.pay = new PayChoice(model.payProperty());
        this.foot = new EditFoot(pay, model.effectProperty(), model.problemProperty(), model.why());
        setId("bulk-edit");
        getStyleClass().addAll("hp-dialog", "edit-dialog");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(model.title());
        title.getStyleClass().add("hp-subtitle");
        count.setId("bulk-edit-count");
        count.getStyleClass().add("hp-strong");
        ScrollPane seen = new ScrollPane(steps);
        seen.setId("bulk-edit-steps");
        seen.setFitToWidth(true);
        seen.setAccessibleText(Texts.of("posts.edit.steps"));
        seen.getStyleClass().add("edit-steps");
        Scaled.to(seen, PREVIEW, seen::setPrefHeight);
        seen.setMinHeight(48);
        ScrollPane fields = new ScrollPane(grid());
        fields.setFitToWidth(true);
        Scrolling.withoutPicture(fields);
        fields.setMinHeight(72);
        fields.setAccessibleText(title.getText());
        fields.getStyleClass().add("edit-fields");
        getChildren().setAll(title, fields, count, seen, foot);
        model.previewProperty().subscribe(this::show);
    }

    static Layer open(Layers layers, BulkEditViewModel model) {
        BulkEditView view = new BulkEditView(model);
        Layer layer = view.foot.open(layers, view, model::confirm, model::cancel);
        view.applyCss();
        view.layout();
        view.values.getFirst().requestFocus();
        return layer;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints now = new ColumnConstraints();
        now.setPercentWidth(30);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, now, fields);
        for (BulkField field : model.fields()) {
            row(grid, field);
        }
        return grid;
    }

    private void row(GridPane grid, BulkField field) {
        String name = FieldWords.name(field.field());
        CheckBox set = new CheckBox(name);
        set.setId("bulk-set-" + key(field));
        set.selectedProperty().bindBidirectional(field.set());
        Label now = new Label(field.now());
        now.getStyleClass().add("hp-muted");
        Control value = field.choices().isEmpty() ? text(field) : choice(field);
        values.add(value);
        value.setId("bulk-" + key(field));
        value.setAccessibleText(Texts.of("posts.edit.to", name));
        Label problem = caption("hp-broken", field.problem());
        Label blank = caption("hp-muted", Bindings.when(field.set().and(field.text().isEmpty()).and(field.problem().isEmpty()))
                .then(Texts.of("posts.edit.blank"))
                .otherwise(""));
        field.problem().subscribe(words -> value.setAccessibleHelp(help(field)));
        field.set().subscribe(isSet -> {
            value.setAccessibleHelp(help(field));
            // a box given another prompt forgets what is typed in it, so the prompt stays and is hidden
            value.pseudoClassStateChanged(SET, isSet);
        });
        grid.addRow(grid.getRowCount(), set, now, new VBox(2, value, problem, blank));
    }

    private static Label caption(String style, ObservableStringValue words) {
        Label caption = new Label();
        caption.getStyleClass().addAll("hp-caption", style);
        caption.setWrapText(true);
        caption.textProperty().bind(words);
        caption.managedProperty().bind(caption.textProperty().isNotEmpty());
        return caption;
    }

    /// What is wrong with a value, or that there is none, so that the posts keep theirs.
    private static String help(BulkField field) {
        return field.set().get() ? field.problem().get() : Texts.of("posts.edit.as-is");
    }

    private static Control text(BulkField field) {
        TextField text = new TextField();
        text.setPromptText(Texts.of("posts.edit.as-is"));
        text.textProperty().bindBidirectional(field.text());
        return text;
    }

    private static Control choice(BulkField field) {
        ComboBox<String> box = new ComboBox<>();
        box.setPromptText(Texts.of("posts.edit.as-is"));
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(field.choices());
        box.getEditor().textProperty().bindBidirectional(field.text());
        return box;
    }

    private static String key(BulkField field) {
        return field.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show(BulkPreview preview) {
        boolean isPossible = preview.change().isPresent() && model.problemProperty().get().isEmpty();
        pay.show(model.isPaid());
        count.setText(preview.equals(BulkPreview.NONE)
                ? Texts.of("posts.edit.choose")
                : Texts.of("posts.edit.count", preview.changing(), preview.unchanged(), preview.refused().size()));
        foot.say(
                preview.refused().isEmpty() || !isPossible
                        ? Texts.count("posts.edit.verb", preview.changing())
                        : Texts.of(
                                "posts.edit.verb.without",
                                Texts.count("board.posts", preview.changing()),
                                preview.refused().size()),
                isPossible);
        List<Label> lines = preview.steps().stream().limit(STEPS_SEEN).map(BulkEditView::step).collect(Collectors.toList());
        preview.refused().stream().limit(STEPS_SEEN).map(BulkEditView::refused).forEach(lines::add);
        int more = preview.refused().size() + preview.steps().size() - lines.size();
        if (more > 0) {
            lines.add(new Label(Texts.of("posts.edit.more", more)));
        }
        steps.getChildren().setAll(lines);
    }

    private static Label refused(BulkPreview.NotSo post) {
        Label line = new Label(Texts.of("posts.edit.left", post.why()));
        line.getStyleClass().add("hp-broken");
        line.setWrapText(true);
        return line;
    }

    private static Label step(BulkPreview.Step step) {
        return new Label(Texts.of(
                "posts.edit.step",
                Texts.count("board.posts", step.posts()),
                FieldWords.name(step.field()),
                step.was(),
                step.is()));
    }
}
