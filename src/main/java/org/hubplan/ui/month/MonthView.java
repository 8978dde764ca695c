package org.hubplan.ui.month;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.hubplan.ui.month.MonthViewModel.Point;
import org.hubplan.ui.month.MonthViewModel.Published;
import org.hubplan.ui.work.Work;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/// The month: the bridge from one establishment to the next, where the month's files don't agree, and published strength.
public final class MonthView extends VBox {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 600;

    private final MonthViewModel model;
    private final StackPane page = new StackPane();
    private final ToggleGroup faces = new ToggleGroup();
    private final Button close = new Button(Texts.of("what-if.answer.close"));

    private MonthView(MonthViewModel model) {
        this.model = model;
        setId("month");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, HEIGHT, this::setPrefHeight);
        Label title = new Label(Texts.of("month.title"));
        title.getStyleClass().add("hp-subtitle");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton first = face("bridge", Texts.of("month.face.bridge"), () -> new BridgeView(model));
        WrappingLine choice = new WrappingLine(0, 
                first,
                face("points", Texts.of("month.face.points"), this::points),
                face("published", Texts.of("month.face.published"), this::published));
        choice.getStyleClass().addAll("hp-segments", "hp-wrapping");
        WrappingLine head = new WrappingLine(16, title, space, choice);
        close.setId("month-close");
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(head, page, foot);
        first.fire();
    }

    /// Opens it over the screen.
    public static void open(Layers layers, PlanModel plan, Work work) {
        MonthView view = new MonthView(new MonthViewModel(plan, work));
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.close.setOnAction(_ -> layer.close());
    }

    public static Action action(Layers layers, PlanModel plan, Work work) {
        return Action.of("month.open", "month.open", MaterialDesignB.BRIDGE, () -> open(layers, plan, work));
    }

    private ToggleButton face(String id, String words, Supplier<Node> content) {
        ToggleButton face = new ToggleButton(words);
        face.setId("month-face-" + id);
        face.setToggleGroup(faces);
        face.getStyleClass().setAll("hp-segment", "hp-focusable");
        face.setOnAction(_ -> {
            face.setSelected(true);
            page.getChildren().setAll(content.get());
        });
        return face;
    }

    private Node points() {
        TableView<Point> table = table("month-points", Texts.of("month.points.none"));
        Columns<Point> columns = new Columns<>(table);
        columns.text(Texts.of("month.points.what"), 280, Point::what);
        columns.text(Texts.of("month.points.where"), 220, Point::where);
        columns.text(Texts.of("month.points.which"), 560, Point::which);
        table.getItems().setAll(model.points());
        Label summary = new Label(model.pointsSummary());
        summary.setId("month-points-summary");
        summary.setWrapText(true);
        return filled(summary, table);
    }

    private Node published() {
        TableView<Published> table = table("month-published", Texts.of("month.published.none"));
        Columns<Published> columns = new Columns<>(table);
        columns.text(Texts.of("month.published.name"), 360, Published::name);
        columns.text(Texts.of("month.published.day"), 140, Published::day);
        columns.number(Texts.of("figure.officers"), 140, Published::officers, MonthViewModel::fte);
        columns.number(Texts.of("figure.staff"), 140, Published::staff, MonthViewModel::fte);
        columns.number(Texts.of("figure.pcso"), 140, Published::pcsos, MonthViewModel::fte);
        columns.number(Texts.of("month.published.total"), 140, Published::total, MonthViewModel::fte);
        List<Published> all = model.published();
        table.getItems().setAll(all);
        Label hint = new Label(Texts.of("month.published.hint"));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        hint.setWrapText(true);
        return filled(hint, table);
    }

    private static <T> TableView<T> table(String id, String empty) {
        TableView<T> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(empty);
        Label none = new Label(empty);
        none.setWrapText(true);
        none.getStyleClass().add("hp-muted");
        table.setPlaceholder(none);
        return table;
    }

    private static Node filled(Node head, TableView<?> table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(12, head, table);
    }
}
