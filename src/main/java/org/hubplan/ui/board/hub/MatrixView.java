package org.hubplan.ui.board.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Where;
import org.hubplan.model.Grade;
import org.hubplan.model.Stack;
import org.hubplan.ui.kit.TabStop;
import org.hubplan.ui.kit.Texts;

/// Functions down, grades across, a cell for each stack, and what they add up to.
/// Cells are made once for each stack; from then on only what is in them changes.
final class MatrixView extends Region {
    private static final double HEADING = 24;
    private static final double ROW = 36;
    private static final double TOTAL = 24;
    private static final double NARROWEST = 26;
    private static final double WIDEST = 40;
    private static final double NAMES = 84;

    private final OpenedHub opened;
    private final HubVerbs verbs;
    private final Map<Stack, CellView> cells = new HashMap<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
    private final List<Label> rowTotals = new ArrayList<>();
    private final List<Label> columnTotals = new ArrayList<>();
    private final Label all = heading(Texts.of("board.matrix.all"), "heading");
    private final Label allBelow = heading(Texts.of("board.matrix.all"), "name");
    private final Label whole = heading("", "total");
    private final TabStop tabStop = new TabStop();
    private Optional<Matrix> shown = Optional.empty();
    private Set<Stack> cut = Set.of();

    MatrixView(OpenedHub opened, HubVerbs verbs) {
        this.opened = opened;
        this.verbs = verbs;
        setId("matrix");
        getStyleClass().add("matrix");
        followOnClick(whole, () -> Where.at(shown.orElseThrow().hub()));
        opened.matrixProperty().subscribe(this::show);
        opened.hand().selectionProperty().subscribe(_ -> showSelection());
    }

    /// The view of a stack; empty where the matrix has no such cell.
    Optional<CellView> cell(Stack stack) {
        return Optional.ofNullable(cells.get(stack));
    }

    Optional<Matrix> shown() {
        return shown;
    }

    void showCut(Set<Stack> nowCut) {
        cut = nowCut;
        cells.forEach((stack, cell) -> cell.cut(cut.contains(stack)));
    }

    // ---- showing

    private void show(Optional<Matrix> next) {
        boolean sameShape = next.isPresent()
                && shown.isPresent()
                && next.get().hub().equals(shown.get().hub())
                && next.get().functions().equals(shown.get().functions())
                && next.get().grades().equals(shown.get().grades())
                && next.get().cells().keySet().equals(shown.get().cells().keySet());
        Optional<Matrix> before = shown;
        shown = next;
        if (!sameShape) {
            build();
        }
        next.ifPresent(matrix -> {
            matrix.cells().forEach((stack, cell) -> {
                if (!sameShape || !cell.equals(before.orElseThrow().cells().get(stack))) {
                    cells.get(stack).show(cell);
                }
            });
            showTotals(matrix);
        });
    }

    private void showTotals(Matrix matrix) {
        for (int at = 0; at < rowTotals.size(); at++) {
            rowTotals.get(at).setText(Long.toString(matrix.row(matrix.functions().get(at)).posts()));
        }
        for (int at = 0; at < columnTotals.size(); at++) {
            columnTotals.get(at).setText(Long.toString(matrix.column(matrix.grades().get(at)).posts()));
        }
        whole.setText(Long.toString(matrix.whole().posts()));
    }

    private void showSelection() {
        cells.forEach((stack, cell) -> cell.select(opened.hand().holds(stack)));
    }

    // ---- building

    private void build() {
        names.clear();
        headings.clear();
        rowTotals.clear();
        columnTotals.clear();
        Map<Stack, CellView> kept = new HashMap<>(cells);
        cells.clear();
        shown.ifPresent(matrix -> {
            matrix.functions().forEach(function -> row(matrix, function));
            matrix.grades().forEach(grade -> column(matrix, grade));
            matrix.cells().keySet().forEach(stack ->
                    cells.put(stack, kept.containsKey(stack) ? kept.get(stack) : newCell(stack)));
        });
        List<Node> children = new ArrayList<>();
        children.addAll(headings);
        children.add(all);
        children.addAll(names);
        shown.ifPresent(matrix -> matrix.stacks(_ -> true).forEach(stack -> children.add(cells.get(stack))));
        cells.values().stream().filter(cell -> !children.contains(cell)).forEach(children::add);
        children.addAll(rowTotals);
        children.add(allBelow);
        children.addAll(columnTotals);
        children.add(whole);
        getChildren().setAll(children);
        tabStop.over(children.stream().filter(CellView.class::isInstance).toList());
        showCut(cut);
        showSelection();
    }

    private void row(Matrix matrix, String function) {
        Label name = heading(function, "name");
        name.setId(Ids.of("row", function));
        name.setWrapText(true);
        selectOnClick(name, stack -> stack.function().equals(function));
        names.add(name);
        Label total = heading("", "total");
        followOnClick(total, () -> Where.at(matrix.hub()).doing(function));
        rowTotals.add(total);
    }

    private void column(Matrix matrix, Grade grade) {
        Label heading = heading(grade.shortLabel(), "heading");
        heading.setId(Ids.of("column", grade.label()));
        heading.setAccessibleText(grade.label());
        selectOnClick(heading, stack -> stack.grade() == grade);
        headings.add(heading);
        Label total = heading("", "total");
        followOnClick(total, () -> Where.at(matrix.hub()).graded(grade));
        columnTotals.add(total);
    }

    private CellView newCell(Stack stack) {
        CellView cell = new CellView(stack, () -> opened.toggle(stack));
        verbs.dragFrom(cell, () -> {
            if (!opened.hand().holds(stack)) {
                opened.select(stack);
            }
            return opened.hand().loadProperty().get();
        });
        return cell;
    }

    private void selectOnClick(Label label, Predicate<Stack> those) {
        label.getStyleClass().add("hp-pickable");
        label.setOnMouseClicked(click -> {
            opened.hand().select(shown.orElseThrow().stacks(those));
            click.consume();
        });
        verbs.dragFrom(label, () -> {
            opened.hand().select(shown.orElseThrow().stacks(those));
            return opened.hand().loadProperty().get();
        });
    }

    private void followOnClick(Label label, Supplier<Where> where) {
        label.getStyleClass().add("hp-followed");
        label.setOnMouseClicked(_ -> verbs.follow(Figure.POSTS, where.get()));
    }

    private static Label heading(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
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
        double right = left + wide * headings.size();
        for (int at = 0; at < headings.size(); at++) {
            place(headings.get(at), left + at * wide, 0, wide, HEADING, HPos.CENTER);
            place(columnTotals.get(at), left + at * wide, below(), wide, ROW, HPos.CENTER);
        }
        for (int at = 0; at < names.size(); at++) {
            place(names.get(at), 0, HEADING + at * ROW, left, ROW, HPos.LEFT);
            place(rowTotals.get(at), right, HEADING + at * ROW, TOTAL, ROW, HPos.RIGHT);
        }
        place(all, right, 0, TOTAL, HEADING, HPos.RIGHT);
        place(allBelow, 0, below(), left, ROW, HPos.LEFT);
        place(whole, right, below(), TOTAL, ROW, HPos.RIGHT);
        cells.forEach((stack, cell) -> {
            double x = snapPositionX(left + matrix.grades().indexOf(stack.grade()) * wide);
            double y = HEADING + matrix.functions().indexOf(stack.function()) * ROW;
            cell.resizeRelocate(x + 1, y + 1, snapSizeX(wide) - 2, ROW - 2);
        });
    }

    private void place(Label label, double x, double y, double width, double height, HPos side) {
        layoutInArea(label, x, y, width, height, 0, null, false, false, side, VPos.CENTER);
    }

    private double below() {
        return HEADING + names.size() * ROW;
    }

    private double columnWidth() {
        double wide = (getWidth() - NAMES - TOTAL) / Math.max(1, headings.size());
        return Math.floor(Math.clamp(wide, NARROWEST, WIDEST));
    }

    private double namesWidth() {
        return Math.max(NAMES, getWidth() - TOTAL - columnWidth() * headings.size());
    }

    @Override
    protected double computeMinWidth(double height) {
        return NAMES + TOTAL + NARROWEST * headings.size();
    }

    @Override
    protected double computePrefWidth(double height) {
        return NAMES + TOTAL + NARROWEST * headings.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return below() + ROW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return below() + ROW;
    }
}
