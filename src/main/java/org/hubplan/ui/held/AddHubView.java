package org.hubplan.ui.held;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Texts;

/// Asks for the code, name and lane of a hub that a workbook names and the plan has not.
public final class AddHubView extends VBox {
    private final WantedHub wanted;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private final Button add = new Button(Texts.of("import.hub.add.verb"));
    private final Button cancel = new Button(Texts.of("new.cancel"));

    public AddHubView(WantedHub wanted) {
        this.wanted = wanted;
        setId("import-hub");
        getStyleClass().addAll("hp-menu", "import-hub");
        Label title = new Label(Texts.of("import.hub.title", wanted.named()));
        title.getStyleClass().add("hp-strong");
        code.setId("import-hub-code");
        code.textProperty().bindBidirectional(wanted.codeProperty());
        name.setId("import-hub-name");
        name.textProperty().bindBidirectional(wanted.nameProperty());
        problem.setId("import-hub-problem");
        problem.getStyleClass().add("hp-broken");
        problem.setWrapText(true);
        add.setId("import-hub-add");
        add.getStyleClass().add("accent");
        HBox foot = new HBox(8, cancel, add);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, grid(), problem, foot);
        wanted.problem().subscribe(this::show);
    }

    /// Once it is shown in a layer: Enter in a field adds the hub too.
    ///
    /// @param adding takes the hub, after the layer has closed
    public void within(Layer layer, Consumer<Hub> adding) {
        Runnable done = () -> {
            if (wanted.problem().get().isEmpty()) {
                layer.close();
                adding.accept(wanted.hub());
            }
        };
        add.setOnAction(_ -> done.run());
        code.setOnAction(_ -> done.run());
        name.setOnAction(_ -> done.run());
        cancel.setOnAction(_ -> layer.close());
    }

    private GridPane grid() {
        GridPane grid = new GridPane(16, 8);
        line(grid, Texts.of("import.hub.code"), code);
        line(grid, Texts.of("import.hub.name"), name);
        line(grid, Texts.of("import.hub.lane"), lanes());
        return grid;
    }

    private static void line(GridPane grid, String words, Node field) {
        Label label = new Label(words);
        label.getStyleClass().add("hp-muted");
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(words);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private HBox lanes() {
        HBox lanes = new HBox();
        lanes.getStyleClass().add("hp-segments");
        lanes.setMaxWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (HubKind kind : new HubKind[] {HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME}) {
            ToggleButton lane = new ToggleButton(kind.label());
            lane.setId("import-hub-" + kind.key());
            lane.setToggleGroup(group);
            lane.setMinWidth(USE_PREF_SIZE);
            lane.getStyleClass().setAll("hp-segment", "hp-focusable");
            lane.setSelected(kind == wanted.laneProperty().get());
            lane.setOnAction(_ -> {
                lane.setSelected(true);
                wanted.laneProperty().set(kind);
            });
            lanes.getChildren().add(lane);
        }
        return lanes;
    }

    private void show(Optional<String> trouble) {
        problem.setText(trouble.orElse(""));
        problem.setManaged(trouble.isPresent());
        add.setDisable(trouble.isPresent());
    }
}
