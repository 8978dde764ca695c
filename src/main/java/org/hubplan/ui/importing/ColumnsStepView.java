package org.hubplan.ui.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.layout.Column;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The second step: what each column holds, over the raw cells themselves.
final class ColumnsStepView extends VBox {
    private static final double CARD = 172;

    private final ShapeViewModel model;
    private final FieldChips chips;
    private final RawCells raw;
    private final Map<Integer, ColumnCard> cards = new HashMap<>();
    private final Label row = new Label();
    private Optional<Layout> shown = Optional.empty();

    ColumnsStepView(ShapeViewModel model, Layers layers) {
        this.model = model;
        setId("import-columns");
        getStyleClass().add("import-step");
        raw = new RawCells("import-raw-columns", CARD, this::card, model::headingsAt);
        chips = new FieldChips(model, layers, raw);
        VBox.setVgrow(raw, Priority.ALWAYS);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox head = new HBox(24, chips, headingRow());
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(head, raw);
        model.layoutProperty().subscribe(layout -> layout.ifPresent(this::show));
        model.usedProperty().subscribe(_ -> shown.ifPresent(this::show));
    }

    private Optional<Node> card(Column column) {
        ColumnCard card = cards.computeIfAbsent(column.at(), _ -> new ColumnCard(column, model));
        card.show(column);
        return Optional.of(card);
    }

    private HBox headingRow() {
        row.setId("import-heading-row");
        row.getStyleClass().add("hp-medium");
        row.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(Texts.of("import.headings-in"));
        words.getStyleClass().add("hp-muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox mover = new HBox(
                4,
                words,
                step("import-heading-up", MaterialDesignC.CHEVRON_UP, Texts.of("import.headings-up"), -1),
                row,
                step("import-heading-down", MaterialDesignC.CHEVRON_DOWN, Texts.of("import.headings-down"), 1));
        mover.setAlignment(Pos.CENTER_LEFT);
        mover.setMinWidth(Region.USE_PREF_SIZE);
        return mover;
    }

    private Button step(String id, Ikon icon, String words, int by) {
        Button step = new Button(null, new FontIcon(icon));
        step.setId(id);
        step.getStyleClass().addAll("hp-flat", "hp-icon");
        step.setAccessibleText(words);
        step.setOnAction(_ -> shown.ifPresent(layout -> model.headingsAt(layout.headingRow() + by)));
        return step;
    }

    private void show(Layout layout) {
        shown = Optional.of(layout);
        chips.show(layout);
        row.setText(layout.headingRow() == 0 ? Texts.of("import.headings-none") : String.valueOf(layout.headingRow()));
        raw.show(layout);
    }
}
