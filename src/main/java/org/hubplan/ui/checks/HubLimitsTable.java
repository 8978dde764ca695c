package org.hubplan.ui.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.hubplan.model.Fte;
import org.hubplan.model.HubCode;
import org.hubplan.ui.kit.Texts;

/// A line for each hub: what sits there, and the numbers it is held to. Fields stay as long as their hub does, so that
/// the keyboard goes from one to the next.
final class HubLimitsTable extends GridPane {
    private final LimitsViewModel model;
    private final Map<HubCode, Line> lines = new LinkedHashMap<>();

    HubLimitsTable(LimitsViewModel model) {
        super(24, 6);
        this.model = model;
        setId("hub-limits");
        getStyleClass().add("hp-card");
        for (boolean isNumber : new boolean[] {false, true, true, true, true, true}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(isNumber ? HPos.RIGHT : HPos.LEFT);
            getColumnConstraints().add(column);
        }
        model.hubsProperty().subscribe(this::show);
    }

    private void show(List<HubRow> hubs) {
        if (!List.copyOf(lines.keySet()).equals(hubs.stream().map(row -> row.hub().code()).toList())) {
            build(hubs);
        }
        hubs.forEach(row -> lines.get(row.hub().code()).show(row));
    }

    private void build(List<HubRow> hubs) {
        lines.clear();
        getChildren().clear();
        addRow(
                0,
                heading(Texts.of("limits.column.hub")),
                heading(Texts.of("limits.column.bwt")),
                heading(Texts.of("limits.column.minimum")),
                heading(Texts.of("limits.column.maximum")),
                heading(Texts.of("limits.column.taken")),
                heading(Texts.of("limits.column.desks")));
        for (HubRow row : hubs) {
            Line line = new Line(row);
            lines.put(row.hub().code(), line);
            addRow(getRowCount(), line.nodes());
        }
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().addAll("hp-small", "hp-muted");
        heading.setMinWidth(USE_PREF_SIZE);
        return heading;
    }

    private final class Line {
        private final Label name = new Label();
        private final Label bwt = new Label();
        private final Label taken = new Label();
        private final NumberField minimum;
        private final NumberField maximum;
        private final NumberField desks;

        Line(HubRow row) {
            HubCode code = row.hub().code();
            String hub = row.hub().name();
            minimum = new NumberField(
                    "minimum-" + code, Texts.of("limits.minimum.spoken", hub), text -> model.setMinimum(code, text));
            maximum = new NumberField(
                    "maximum-" + code, Texts.of("limits.maximum.spoken", hub), text -> model.setMaximum(code, text));
            desks = new NumberField(
                    "desks-" + code, Texts.of("limits.desks.spoken", hub), text -> model.setDesks(code, text));
            name.setMinWidth(USE_PREF_SIZE);
        }

        Node[] nodes() {
            return new Node[] {name, bwt, minimum, maximum, taken, desks};
        }

        void show(HubRow row) {
            name.setText(row.hub().code() + " · " + row.hub().name());
            bwt.setText(Fte.words(row.bwt()));
            taken.setText(Long.toString(row.desksTaken()));
            minimum.show(row.minimum());
            maximum.show(row.maximum());
            desks.show(row.desks());
            desks.setPromptText(row.ownDesks());
        }
    }
}
