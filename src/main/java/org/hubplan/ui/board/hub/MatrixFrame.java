package org.hubplan.ui.board.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.hub.Axis.Heading;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// What stands around the cells of a matrix: the names of rows and columns, which select and drag a whole one, and
/// totals, which show the posts behind them.
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
        for (int at = 0; at < matrix.rows().size(); at++) {
            row(matrix, at);
        }
        for (int at = 0; at < matrix.columns().size(); at++) {
            column(matrix, at);
        }
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
            rowTotals.get(at).setText(posts(matrix.row(at)));
        }
        for (int at = 0; at < columnTotals.size(); at++) {
            columnTotals.get(at).setText(posts(matrix.column(at)));
        }
        whole.setText(posts(matrix.whole()));
    }

    /// Marks the rows at which a limit is broken.
    ///
    /// @param why in sentences, by the name of the row; empty where none is
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

    private void row(Matrix matrix, int at) {
        Heading heading = matrix.rows().get(at);
        Label name = label(heading.words(), "name");
        name.setId(Ids.of("row", heading.words()));
        name.setWrapText(true);
        pick(name, bunch -> matrix().rowOf(bunch) == at);
        names.add(name);
        rowTotals.add(total(matrix, matrix.by().down(), bunch -> matrix.rowOf(bunch) == at));
    }

    private void column(Matrix matrix, int at) {
        Heading heading = matrix.columns().get(at);
        Label above = label(heading.brief(), "heading");
        above.setId(Ids.of("column", heading.words()));
        above.setAccessibleText(heading.words());
        pick(above, bunch -> matrix().columnOf(bunch) == at);
        headings.add(above);
        columnTotals.add(total(matrix, matrix.by().across(), bunch -> matrix.columnOf(bunch) == at));
    }

    private void pick(Label label, Predicate<Bunch> those) {
        label.getStyleClass().add("hp-pickable");
        label.setOnMouseClicked(click -> {
            List<Bunch> picked = matrix().bunches(those);
            if (click.isShortcutDown()) {
                opened.hand().add(picked);
            } else {
                opened.hand().select(picked);
            }
            click.consume();
        });
        verbs.dragFrom(label, () -> {
            if (!opened.hand().selectionProperty().get().bunches().containsAll(matrix().bunches(those))) {
                opened.hand().select(matrix().bunches(those));
            }
            return opened.hand().loadProperty().get();
        });
    }

    /// What a row or column adds up to. The ledger keeps the rows behind a function's and a grade's.
    private Label total(Matrix matrix, Axis axis, Predicate<Bunch> those) {
        Label total = label("", "total");
        matrix.cells().keySet().stream()
                .filter(those)
                .findAny()
                .flatMap(bunch -> where(axis, bunch))
                .ifPresent(where -> follow(total, () -> where));
        return total;
    }

    private static Optional<Where> where(Axis axis, Bunch bunch) {
        return switch (axis) {
            case FUNCTION -> bunch.function().map(Where.at(bunch.hub())::doing);
            case GRADE -> bunch.grade().map(Where.at(bunch.hub())::graded);
            case STATE, BUILDING -> Optional.empty();
        };
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
