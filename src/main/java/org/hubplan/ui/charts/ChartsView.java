package org.hubplan.ui.charts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// The charts: one at a time, or its table; what is pointed at stands in words beneath.
public final class ChartsView extends VBox {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final ChartsViewModel model;
    private final ChartsOut out;
    private final ChartPane chart;
    private final TablePane table = new TablePane();
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label said = new Label();

    /// @param drill opens what a figure comes from
    public ChartsView(ChartsViewModel model, Consumer<DrillViewModel> drill, ChartsOut out) {
        this.model = model;
        this.out = out;
        this.chart = new ChartPane(this::say, point -> model.behind(point).ifPresent(drill));
        setId("charts");
        getStyleClass().add("charts");
        getChildren().setAll(head(), card());
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
        sceneProperty().subscribe(scene -> model.setOnScreen(scene != null));
    }

    private WrappingLine head() {
        WrappingLine kinds = new WrappingLine(0);
        kinds.getStyleClass().addAll("hp-segments", "hp-wrapping");
        ToggleGroup choice = new ToggleGroup();
        for (ChartKind kind : ChartKind.values()) {
            ToggleButton button = new ToggleButton(kind.title());
            button.setId("chart-" + kind.id());
            button.setToggleGroup(choice);
            button.getStyleClass().setAll("hp-segment", "hp-focusable");
            button.setSelected(kind == model.kindProperty().get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.kindProperty().set(kind);
            });
            kinds.getChildren().add(button);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton asTable = new ToggleButton(Texts.of("charts.as-table"));
        asTable.setId("charts-as-table");
        asTable.selectedProperty().bindBidirectional(model.asTableProperty());
        WrappingLine head = new WrappingLine(
                8, kinds, space, asTable,
                button("charts-copy", Texts.of("charts.copy"), out::copy),
                button("charts-save", Texts.of("charts.save"), out::save));
        return head;
    }

    private Button button(String id, String words, Consumer<ChartsViewModel> act) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> act.accept(model));
        return button;
    }

    private VBox card() {
        title.setId("chart-title");
        title.getStyleClass().add("hp-subtitle");
        note.setId("chart-note");
        note.getStyleClass().addAll("hp-small", "hp-muted");
        note.setWrapText(true);
        said.setId("chart-said");
        said.getStyleClass().add("chart-said");
        chart.setId("chart");
        table.setId("chart-table");
        model.asTableProperty().subscribe(asTable -> {
            stand(table, asTable);
            stand(chart, !asTable);
            stand(said, !asTable);
        });
        VBox card = new VBox(8, title, said, chart, table, note);
        card.getStyleClass().addAll("hp-card", "chart-card");
        return card;
    }

    private static void stand(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    private void show(ShownChart shown) {
        title.setText(shown.diagram().title());
        note.setText(shown.diagram().note());
        note.setManaged(!shown.diagram().note().isEmpty());
        chart.show(shown);
        table.show(shown.diagram().table(), shown.precision());
        say(-1);
    }

    /// What is pointed at; else what pointing does.
    private void say(int point) {
        Optional<ShownChart> shown = model.shownProperty().get();
        Optional<ShownChart> pointedAt = shown.filter(_ -> point >= 0);
        said.pseudoClassStateChanged(QUIET, pointedAt.isEmpty());
        said.setText(pointedAt
                .map(one -> one.leadsOn(point) ? Texts.of("charts.leads-on", one.words(point)) : one.words(point))
                .orElseGet(model::hint));
    }
}
