package org.hubplan.ui.money;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Texts;

/// The money screen: by year, as costs and sources, and for the sample beside its paper's figures.
public final class MoneyView extends VBox {
    private final ScrollPane page = new ScrollPane();
    private final ToggleGroup faces = new ToggleGroup();

    public MoneyView(MoneyViewModel model) {
        setId("money");
        getStyleClass().add("hp-page");
        page.setFitToWidth(true);
        page.getStyleClass().add("hp-page-scroll");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(head(model), summary(model), page);
    }

    private HBox head(MoneyViewModel model) {
        Label title = new Label(Texts.of("money.title"));
        title.getStyleClass().add("hp-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node years = new YearsView(model);
        ToggleButton published = face("money-face-published", Texts.of("money.face.published"), new PublishedView(model));
        published.managedProperty().bind(published.visibleProperty());
        model.publishedProperty().subscribe(figures -> published.setVisible(figures.isPresent()));
        ToggleButton first = face("money-face-years", Texts.of("money.face.years"), years);
        HBox choice = new HBox(first, face("money-face-sources", Texts.of("money.face.sources"), new SourcesView(model)), published);
        choice.getStyleClass().add("hp-segments");
        first.fire();
        HBox head = new HBox(16, title, space, choice);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label summary(MoneyViewModel model) {
        Label summary = new Label();
        summary.setId("money-summary");
        summary.textProperty().bind(model.summaryProperty());
        summary.setWrapText(true);
        return summary;
    }

    private ToggleButton face(String id, String words, Node content) {
        ToggleButton face = new ToggleButton(words);
        face.setId(id);
        face.setToggleGroup(faces);
        face.getStyleClass().setAll("hp-segment", "hp-focusable");
        face.setOnAction(_ -> {
            face.setSelected(true);
            page.setContent(content);
            page.setVvalue(0);
        });
        return face;
    }
}
