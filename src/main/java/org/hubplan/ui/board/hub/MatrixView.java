package org.hubplan.ui.board.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.hubplan.check.Place;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.TabStop;

/// Rows and columns as the planner arranged them, a cell for each bunch of posts, and what they add up to.
/// Cells are made once for each bunch; from then on only what is in them changes.
final class MatrixView extends Region {
    private static final double HEADING = 24;
    private static final double ROW = 36;
    private static final double TOTAL = 24;
    /// So that ten grades and their sum still fit beside a bar to scroll by.
    private static final double NARROWEST = 27;
    private static final double WIDEST = 40;
    private static final double NAMES = 84;

    private final OpenedHub opened;
    private final HubVerbs verbs;
    private final Map<Bunch, CellView> cells = new HashMap<>();
    private final MatrixFrame frame;
    private final TabStop tabStop = new TabStop();
    private Optional<Matrix> shown = Optional.empty();
    private Set<Post> cut = Set.of();

    MatrixView(OpenedHub opened, HubVerbs verbs) {
        this.opened = opened;
        this.verbs = verbs;
        this.frame = new MatrixFrame(opened, verbs);
        setId("matrix");
        getStyleClass().add("matrix");
        opened.matrixProperty().subscribe(this::show);
        opened.brokenProperty().subscribe(_ -> showBroken());
        opened.notesProperty().subscribe(_ -> showNotes());
        opened.hand().selectionProperty().subscribe(_ -> showSelection());
    }

    /// The view of a bunch; empty where the matrix has no such cell.
    Optional<CellView> cell(Bunch bunch) {
        return Optional.ofNullable(cells.get(bunch));
    }

    Optional<Matrix> shown() {
        return shown;
    }

    /// Marks the cells in which something is cut and waits to be pasted.
    void showCut(Set<Post> nowCut) {
        cut = nowCut;
        cells.forEach((bunch, cell) -> cell.cut(cut.stream().anyMatch(bunch::includes)));
    }

    // ---- showing

    private void show(Optional<Matrix> next) {
        Optional<Matrix> before = shown;
        boolean sameShape = next.isPresent() && before.filter(next.get()::isShapedLike).isPresent();
        shown = next;
        if (!sameShape) {
            build();
        }
        next.ifPresent(matrix -> {
            matrix.cells().forEach((bunch, cell) -> {
                if (!sameShape || !cell.equals(before.orElseThrow().cells().get(bunch))) {
                    cells.get(bunch).show(cell);
                }
            });
            frame.show(matrix);
        });
        showBroken();
        showNotes();
    }

    private void showNotes() {
        cells.forEach((bunch, cell) -> cell.note(bunch.stack().map(opened::notes).orElse(List.of())));
    }

    private void showBroken() {
        cells.forEach((bunch, cell) -> cell.mark(
                bunch.stack().map(stack -> opened.broken(new Place.Cell(stack))).orElse("")));
        frame.mark(function -> shown.filter(matrix -> matrix.by() == Rows.BY_FUNCTION)
                .map(matrix -> opened.broken(new Place.Row(matrix.hub(), function)))
                .orElse(""));
    }

    private void showSelection() {
        cells.forEach((bunch, cell) -> cell.select(opened.hand().holds(bunch)));
    }

    // ---- building

    private void build() {
        Map<Bunch, CellView> kept = new HashMap<>(cells);
        cells.clear();
        frame.clear();
        shown.ifPresent(matrix -> {
            frame.build(matrix);
            matrix.cells().keySet().forEach(bunch ->
                    cells.put(bunch, kept.containsKey(bunch) ? kept.get(bunch) : newCell(matrix, bunch)));
        });
        List<CellView> inOrder = shown.stream()
                .flatMap(matrix -> matrix.inReadingOrder().stream())
                .map(cells::get)
                .toList();
        List<Node> children = new ArrayList<>(frame.before());
        children.addAll(inOrder);
        children.addAll(frame.after());
        getChildren().setAll(children);
        tabStop.over(inOrder);
        showCut(cut);
        showSelection();
    }

    private CellView newCell(Matrix matrix, Bunch bunch) {
        CellView cell = new CellView(
                bunch,
                matrix.by().down().heading(bunch).words(),
                matrix.by().across().heading(bunch).words(),
                () -> opened.toggle(bunch));
        verbs.dragFrom(cell, () -> {
            if (!opened.hand().holds(bunch)) {
                opened.select(bunch);
            }
            return opened.hand().loadProperty().get();
        });
        return cell;
    }

    // ---- laying out

    @Override
    protected void layoutChildren() {
        if (shown.isEmpty()) {
            return;
        }
        Matrix matrix = shown.get();
        double wide = columnWidth();
        double left = namesWidth();
        double right = left + wide * columns();
        for (int at = 0; at < columns(); at++) {
            place(frame.headings.get(at), left + at * wide, 0, wide, large(HEADING), HPos.CENTER);
            place(frame.columnTotals.get(at), left + at * wide, below(), wide, large(ROW), HPos.CENTER);
        }
        for (int at = 0; at < rows(); at++) {
            place(frame.names.get(at), 0, large(HEADING) + at * large(ROW), left, large(ROW), HPos.LEFT);
            place(frame.rowTotals.get(at), right, large(HEADING) + at * large(ROW), large(TOTAL), large(ROW), HPos.RIGHT);
        }
        place(frame.all, right, 0, large(TOTAL), large(HEADING), HPos.RIGHT);
        place(frame.allBelow, 0, below(), left, large(ROW), HPos.LEFT);
        place(frame.whole, right, below(), large(TOTAL), large(ROW), HPos.RIGHT);
        cells.forEach((bunch, cell) -> {
            double x = snapPositionX(left + matrix.columnOf(bunch) * wide);
            double y = large(HEADING) + matrix.rowOf(bunch) * large(ROW);
            cell.resizeRelocate(x + 1, y + 1, snapSizeX(wide) - 2, large(ROW) - 2);
        });
    }

    private void place(Label label, double x, double y, double width, double height, HPos side) {
        layoutInArea(label, x, y, width, height, 0, null, false, false, side, VPos.CENTER);
    }

    private double below() {
        return large(HEADING) + rows() * large(ROW);
    }

    private double large(double pixels) {
        return Scaled.now(this, pixels);
    }

    private double columnWidth() {
        double wide = (getWidth() - large(NAMES) - large(TOTAL)) / Math.max(1, columns());
        return Math.floor(Math.clamp(wide, large(NARROWEST), large(WIDEST)));
    }

    private double namesWidth() {
        return Math.max(large(NAMES), getWidth() - large(TOTAL) - columnWidth() * columns());
    }

    private int rows() {
        return shown.map(matrix -> matrix.rows().size()).orElse(0);
    }

    private int columns() {
        return shown.map(matrix -> matrix.columns().size()).orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return large(NAMES) + large(TOTAL) + large(NARROWEST) * columns();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return below() + large(ROW);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }
}
