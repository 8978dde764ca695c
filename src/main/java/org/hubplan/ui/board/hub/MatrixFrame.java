package org.hubplan.ui.board.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.Grade;
import org.hubplan.model.Stack;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// What stands around the cells of a matrix: functions and grades, which select and drag a whole row or column,
/// and totals, which show their rows.
final class MatrixFrame {
    private final OpenedHub opened;
    private final HubVerbs verbs;
    final List<Label> names = new ArrayList<>();
    final List<Label> headings = new ArrayList<>();
    final List<Label> rowTotals = new ArrayList<>();
    final List<Label> columnTotals = new ArrayList<>();
    final Label all = label(Texts.of("board.matrix.all"), "heading");
    final Label allBelow = label(Texts.of("board.matrix.all"), "name");
    final Label whole = label("", "total");

    MatrixFrame(OpenedHub opened, HubVerbs verbs) {
        this.opened = opened;
        this.verbs = verbs;
        follow(whole, () -> Where.at(matrix().hub()));
    }

    /// Makes it anew for a matrix of another shape.
    void build(Matrix matrix) {
        clear();
        matrix.functions().forEach(function -> row(matrix, function));
        matrix.grades().forEach(grade -> column(matrix, grade));
    }

    void clear() {
        names.clear();
        headings.clear();
        rowTotals.clear();
        columnTotals.clear();
    }

    /// Brings the totals up to date.
    void show(Matrix matrix) {
        for (int at = 0; at < rowTotals.size(); at++) {
            rowTotals.get(at).setText(posts(matrix.row(matrix.functions().get(at))));
        }
        for (int at = 0; at < columnTotals.size(); at++) {
            columnTotals.get(at).setText(posts(matrix.column(matrix.grades().get(at))));
        }
        whole.setText(posts(matrix.whole()));
    }

    /// Marks the functions at which a limit is broken.
    ///
    /// @param why in sentences, by function; empty where none is
    void mark(UnaryOperator<String> why) {
        names.forEach(name -> {
            String broken = why.apply(name.getText());
            name.setGraphic(broken.isEmpty() ? null : WarningLine.shape());
            name.setTooltip(broken.isEmpty() ? null : new Tooltip(broken));
            name.setAccessibleText(broken.isEmpty() ? name.getText() : name.getText() + ". " + broken);
        });
    }

    /// What stands above and beside the cells, which a reader comes to before them.
    List<Node> before() {
        List<Node> nodes = new ArrayList<>(headings);
        nodes.add(all);
        nodes.addAll(names);
        return nodes;
    }

    /// What stands after and beneath the cells.
    List<Node> after() {
        List<Node> nodes = new ArrayList<>(rowTotals);
        nodes.add(allBelow);
        nodes.addAll(columnTotals);
        nodes.add(whole);
        return nodes;
    }

    private void row(Matrix matrix, String function) {
        Label name = label(function, "name");
        name.setId(Ids.of("row", function));
        name.setWrapText(true);
        pick(name, stack -> stack.function().equals(function));
        names.add(name);
        Label total = label("", "total");
        follow(total, () -> Where.at(matrix.hub()).doing(function));
        rowTotals.add(total);
    }

    private void column(Matrix matrix, Grade grade) {
        Label heading = label(grade.shortLabel(), "heading");
        heading.setId(Ids.of("column", grade.label()));
        heading.setAccessibleText(grade.label());
        pick(heading, stack -> stack.grade() == grade);
        headings.add(heading);
        Label total = label("", "total");
        follow(total, () -> Where.at(matrix.hub()).graded(grade));
        columnTotals.add(total);
    }

    private void pick(Label label, Predicate<Stack> those) {
        label.getStyleClass().add("hp-pickable");
        label.setOnMouseClicked(click -> {
            opened.hand().select(matrix().stacks(those));
            click.consume();
        });
        verbs.dragFrom(label, () -> {
            opened.hand().select(matrix().stacks(those));
            return opened.hand().loadProperty().get();
        });
    }

    private void follow(Label label, Supplier<Where> where) {
        label.getStyleClass().add("hp-followed");
        label.setOnMouseClicked(_ -> verbs.follow(Figure.POSTS, where.get()));
    }

    private Matrix matrix() {
        return opened.matrixProperty().get().orElseThrow();
    }

    private static String posts(Matrix.Cell sum) {
        return Long.toString(sum.posts());
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
