package org.hubplan.ui.money;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.CopyTableButton;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.SaveTableButton;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;
import org.hubplan.ui.kit.WrappingLine;
import org.hubplan.ui.money.MoneyRow.Sort;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The funding table: a line a cost or source, a column a year, in groups that fold to their sums. Whether a cost is
/// paid for stands before its amount in a word.
final class YearsView extends VBox {
    private static final double NAMES = 330;
    private static final double LEAST_YEAR = 104;

    private final GridPane grid = new GridPane();
    private final Map<String, Boolean> folded = new HashMap<>();
    private final MoneyViewModel model;
    private final Consumer<Drill> open;
    private final Consumer<SavableTable> save;

    YearsView(MoneyViewModel model, Consumer<Drill> open, Consumer<SavableTable> save) {
        this.model = model;
        this.save = save;
        this.open = open;
        getStyleClass().add("money-years");
        grid.setId("money-table");
        grid.getStyleClass().addAll("hp-card", "money-table");
        VBox warnings = new VBox(4);
        warnings.managedProperty().bind(Bindings.isNotEmpty(warnings.getChildren()));
        warnings.setId("money-warnings");
        VBox basis = new VBox(2);
        basis.setId("money-basis");
        getChildren().setAll(warnings, grid, basis);
        model.tableProperty().subscribe(this::show);
        Scaled.at(this).subscribe((_, _) -> show(model.tableProperty().get()));
        model.warningsProperty().subscribe(all -> warnings.getChildren().setAll(all.stream().map(WarningLine::new).toList()));
        model.basisProperty().subscribe(all -> basis.getChildren().setAll(all.stream().map(YearsView::sentence).toList()));
    }

    private static Label sentence(String words) {
        Label sentence = styled(new Label(words), "hp-small", "hp-muted");
        sentence.setWrapText(true);
        return sentence;
    }

    private void show(MoneyTable table) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints(Scaled.now(this, NAMES)));
        for (int year = 0; year < table.years().size(); year++) {
            double least = Scaled.now(this, LEAST_YEAR);
            ColumnConstraints column = new ColumnConstraints(least, least, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            grid.add(styled(new Label(table.years().get(year)), "hp-small", "hp-medium", "hp-muted"), year + 1, 0);
        }
        HBox corner = new HBox(
                8,
                styled(new Label(Texts.of("money.pounds")), "hp-small", "hp-muted"),
                new CopyTableButton("money-copy", () -> model.tableProperty().get().copied()),
                new SaveTableButton(
                        "money-save", () -> SavableTable.plain(model.tableProperty().get().copied()), save));
        corner.setAlignment(Pos.CENTER_LEFT);
        grid.add(corner, 0, 0);
        int at = 1;
        for (MoneyGroup group : table.groups()) {
            grid.add(heading(group), 0, at++, table.years().size() + 1, 1);
            for (MoneyRow row : shown(group)) {
                row(table, row, at++);
            }
        }
    }

    private boolean isFolded(MoneyGroup group) {
        return group.isFoldable() && folded.computeIfAbsent(group.id(), _ -> group.isFoldedFirst());
    }

    /// Folded, a group shows its sums alone.
    private List<MoneyRow> shown(MoneyGroup group) {
        return isFolded(group)
                ? group.rows().stream().filter(row -> row.sort() == Sort.TOTAL).toList()
                : group.rows();
    }

    private Node heading(MoneyGroup group) {
        if (!group.isFoldable()) {
            return styled(new Label(group.title()), "hp-small", "hp-strong", "money-group");
        }
        boolean isFolded = isFolded(group);
        Button fold = new Button(
                group.title(),
                new FontIcon(isFolded ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_DOWN));
        fold.setId("money-fold-" + group.id());
        fold.getStyleClass().setAll("hp-small", "hp-strong", "hp-focusable", "money-group", "money-fold");
        fold.setAccessibleText(
                isFolded ? Texts.of("money.unfold", group.title()) : Texts.of("money.fold", group.title()));
        fold.setOnAction(_ -> {
            folded.put(group.id(), !isFolded);
            show(model.tableProperty().get());
            grid.lookup("#" + fold.getId()).requestFocus();
        });
        return fold;
    }

    private void row(MoneyTable table, MoneyRow row, int at) {
        Region band = new Region();
        band.getStyleClass().addAll("money-row", "money-" + row.sort().name().toLowerCase(Locale.ROOT));
        grid.add(band, 0, at, table.years().size() + 1, 1);
        grid.add(name(row), 0, at);
        for (int year = 0; year < row.cells().size(); year++) {
            grid.add(new YearCell(row, row.cells().get(year), table.years().get(year), open), year + 1, at);
        }
    }

    /// The note stands beside the name, or beneath where there is no room for both.
    private static Node name(MoneyRow row) {
        Label name = styled(new Label(row.name()), row.sort() == Sort.TOTAL ? "hp-medium" : "money-name");
        Label note = styled(new Label(row.note()), "hp-caption", "hp-muted");
        name.setWrapText(true);
        note.setWrapText(true);
        WrappingLine line = new WrappingLine(8, name, note);
        line.getStyleClass().add("money-cell");
        return line;
    }

    private static Label styled(Label label, String... classes) {
        label.getStyleClass().addAll(classes);
        return label;
    }
}
