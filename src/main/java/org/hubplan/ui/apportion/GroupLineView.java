package org.hubplan.ui.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// One line of the table: a group that may take part, or all of them together.
final class GroupLineView {
    private static final int FIGURES = 9;
    private static final int POSTS = 3;

    private final IntFunction<String> heading;
    private final Label name = new Label();
    private final Label note = new Label();
    private final List<Label> figures = new ArrayList<>();
    private final Label grades = new Label();
    private final Label trouble = new Label();
    private final List<Node> nodes = new ArrayList<>();

    /// The total.
    ///
    /// @param heading what a column is called
    GroupLineView(IntFunction<String> heading) {
        this.heading = heading;
        name.getStyleClass().add("hp-medium");
        nodes.add(name);
        addFigures();
        figures.forEach(figure -> figure.getStyleClass().add("hp-medium"));
    }

    /// @param heading what a column is called
    GroupLineView(String group, Question question, IntFunction<String> heading) {
        this.heading = heading;
        GroupDraft draft = question.of(group);
        BooleanBinding unbound = draft.takesPart.not().or(question.byGrade);
        CheckBox takesPart = new CheckBox(group);
        takesPart.setAccessibleText(Texts.of("apportion.takes-part", group));
        takesPart.selectedProperty().bindBidirectional(draft.takesPart);
        small(note);
        note.getStyleClass().add("apportion-note");
        VBox named = new VBox(takesPart, note);
        named.setAlignment(Pos.CENTER_LEFT);
        Scaled.to(named, 34, named::setMinHeight);
        nodes.add(named);
        addFigures();
        nodes.add(field(Texts.of("apportion.floor.spoken", group), draft.floor, unbound));
        nodes.add(field(Texts.of("apportion.cap.spoken", group), draft.cap, unbound));
        trouble.getStyleClass().add("hp-trouble");
        trouble.setWrapText(true);
        hideEmpty(trouble);
    }

    private void addFigures() {
        small(grades);
        for (int at = 0; at < FIGURES; at++) {
            Label figure = new Label();
            figures.add(figure);
            if (at == POSTS) {
                figure.getStyleClass().addAll("hp-medium", "apportion-posts");
                VBox posts = new VBox(figure, grades);
                posts.setAlignment(Pos.CENTER_RIGHT);
                nodes.add(posts);
            } else {
                nodes.add(figure);
            }
        }
        hideEmpty(trouble);
    }

    private static TextField field(String spoken, StringProperty written, BooleanBinding unbound) {
        TextField field = new TextField();
        field.setAccessibleText(spoken);
        Scaled.to(field, 64, field::setPrefWidth);
        field.textProperty().bindBidirectional(written);
        field.disableProperty().bind(unbound);
        return field;
    }

    private static void small(Label label) {
        label.getStyleClass().addAll("hp-caption", "hp-muted");
        hideEmpty(label);
    }

    private static void hideEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    void show(ApportionRow row) {
        name.setText(row.name());
        note.setText(row.note());
        List<String> words = List.of(
                row.weight(), row.quota(), row.decimal(), row.posts(), row.next(),
                row.others().getFirst(), row.others().getLast(), row.before(),
                row.after());
        for (int at = 0; at < words.size(); at++) {
            figures.get(at).setText(words.get(at));
            figures.get(at).setAccessibleText(
                    words.get(at).isEmpty() ? "" : row.name() + ", " + heading.apply(at + 1) + ": " + words.get(at));
        }
        grades.setText(row.grades());
        trouble.setText(row.trouble());
    }

    /// In the order of the columns.
    List<Node> nodes() {
        return nodes;
    }

    /// Beneath the line, what is wrong with it.
    Label trouble() {
        return trouble;
    }
}
