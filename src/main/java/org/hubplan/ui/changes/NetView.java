package org.hubplan.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Where;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Texts;

/// As is, to be, net: the table for the meeting. Enter or a double click leads to the posts of a line.
final class NetView extends VBox {
    private final TableView<NetRow> table = new TableView<>();

    /// @param posts shows the posts of a part of the plan
    NetView(NetViewModel model, Consumer<Where> posts) {
        setSpacing(8);
        VBox.setVgrow(this, Priority.ALWAYS);
        table.setId("net-lines");
        table.setAccessibleText(Texts.of("changes.net.title"));
        Label none = new Label(Texts.of("changes.net.none"));
        none.getStyleClass().add("hp-muted");
        table.setPlaceholder(none);
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.rowsProperty().subscribe(rows -> table.getItems().setAll(rows));
        Runnable jump = () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(row -> posts.accept(row.where()));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                jump.run();
            }
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                jump.run();
                key.consume();
            }
        });
        getChildren().setAll(table, foot(model, jump));
        sceneProperty().subscribe(scene -> model.lookAt(scene != null));
    }

    private HBox foot(NetViewModel model, Runnable jump) {
        Button open = new Button(Texts.of("changes.net.posts"));
        open.setId("net-posts");
        open.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        open.setOnAction(_ -> jump.run());
        Label sum = new Label();
        sum.setId("net-sum");
        sum.getStyleClass().add("hp-strong");
        sum.textProperty().bind(model.sumProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, open, space, sum);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void columns() {
        Columns<NetRow> columns = new Columns<>(table);
        columns.text(Texts.of("column.hub"), 196, NetRow::hub);
        columns.text(Texts.of("column.function"), 150, NetRow::function);
        columns.text(Texts.of("column.grade"), 64, NetRow::grade);
        under(
                Texts.of("changes.net.of-posts"),
                List.of(
                columns.number(Texts.of("changes.net.as-is"), 56, row -> row.asIs().posts(), NetView::count),
                columns.number(Texts.of("changes.net.to-be"), 56, row -> row.toBe().posts(), NetView::count),
                columns.number(
                        Texts.of("changes.net.net"), 56, row -> row.net().posts(),
                        posts -> Fte.change(posts * Fte.FULL_TIME))));
        under(
                Texts.of("changes.net.of-fte"),
                List.of(
                columns.number(Texts.of("changes.net.as-is"), 56, row -> row.asIs().bwtFte(), Fte::words),
                columns.number(Texts.of("changes.net.to-be"), 56, row -> row.toBe().bwtFte(), Fte::words),
                columns.number(Texts.of("changes.net.net"), 56, row -> row.net().bwtFte(), Fte::change)));
        columns.number(
                Texts.of("changes.net.pay"), 110, row -> row.net().bwtCost(),
                pence -> pence == 0 ? "=" : (pence > 0 ? "+" : "") + Money.words(pence));
        columns.text(Texts.of("column.reason"), 360, NetRow::reasons);
    }

    /// Puts columns under a heading of their own.
    private void under(String heading, List<TableColumn<NetRow, Long>> columns) {
        table.getColumns().removeAll(columns);
        TableColumn<NetRow, Object> above = new TableColumn<>(heading);
        above.getColumns().addAll(columns);
        table.getColumns().add(above);
    }

    private static String count(long posts) {
        return Fte.words(posts * Fte.FULL_TIME);
    }

}
