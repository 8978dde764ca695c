package org.hubplan.ui.money;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.sample.PublishedFigure;
import org.hubplan.ui.kit.Columns;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The sample's figures beside those of its paper. Whatever the planner changes shows here as a figure that no longer
/// agrees.
final class PublishedView extends VBox {
    PublishedView(MoneyViewModel model) {
        getStyleClass().add("money-published");
        Label summary = new Label();
        summary.setId("money-published-summary");
        Label hint = new Label(Texts.of("money.published.hint"));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        hint.setWrapText(true);
        TableView<PublishedFigure> table = new TableView<>();
        table.setId("money-published");
        table.setAccessibleText(Texts.of("money.face.published"));
        Columns<PublishedFigure> columns = new Columns<>(table);
        columns.text(Texts.of("money.published.what"), 420, PublishedFigure::what);
        columns.text(Texts.of("money.published.paper"), 140, PublishedFigure::published).getStyleClass().add("hp-number");
        columns.text(Texts.of("money.published.plan"), 140, PublishedFigure::reckoned).getStyleClass().add("hp-number");
        columns.text(Texts.of("money.published.source"), 180, figure ->
                figure.derived() ? Texts.of("money.published.derived") : Texts.of("money.published.stated"));
        columns.text(Texts.of("money.published.verdict"), 120, figure ->
                figure.agrees() ? Texts.of("money.published.agrees") : Texts.of("money.published.differs"));
        VBox.setVgrow(table, Priority.ALWAYS);
        Scaled.to(table, 540, table::setMinHeight);
        getChildren().setAll(summary, table, hint);
        model.publishedProperty().subscribe(figures -> {
            List<PublishedFigure> all = figures.orElse(List.of());
            table.getItems().setAll(all);
            long agreeing = all.stream().filter(PublishedFigure::agrees).count();
            summary.setText(Texts.of("money.published.summary", agreeing, all.size()));
        });
    }
}
