package org.hubplan.ui.checks;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// The checks screen: what is broken, or what the plan is held to.
public final class ChecksView extends VBox {
    private final ScrollPane page = new ScrollPane();
    private final ToggleGroup faces = new ToggleGroup();
    private final Node broken;
    private final Node limits;

    /// @param heldRows leads to the rows an import held, where there are any
    public ChecksView(ChecksViewModel model, LimitsViewModel limitsModel, Node heldRows) {
        setId("checks");
        getStyleClass().add("hp-page");
        broken = new BrokenList(model, this::showLimits);
        limits = new LimitsView(limitsModel);
        Scrolling.page(page);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(head(model, heldRows), page);
        page.setContent(broken);
    }

    private WrappingLine head(ChecksViewModel model, Node heldRows) {
        Label title = new Label(Texts.of("checks.title"));
        title.getStyleClass().add("hp-title");
        Label summary = new Label();
        summary.setId("checks-summary");
        summary.getStyleClass().add("hp-muted");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        WrappingLine choice = new WrappingLine(0, 
                face("checks-broken", Texts.of("checks.face.broken"), broken, true),
                face("checks-limits", Texts.of("checks.face.limits"), limits, false));
        choice.getStyleClass().addAll("hp-segments", "hp-wrapping");
        WrappingLine head = new WrappingLine(16, title, summary, heldRows, space, choice);
        return head;
    }

    private void showLimits() {
        faces.getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(face -> !face.isSelected())
                .findFirst()
                .ifPresent(face -> {
                    face.fire();
                    face.requestFocus();
                });
    }

    private ToggleButton face(String id, String words, Node content, boolean first) {
        ToggleButton face = new ToggleButton(words);
        face.setId(id);
        face.setToggleGroup(faces);
        face.setSelected(first);
        face.getStyleClass().setAll("hp-segment", "hp-focusable");
        face.setOnAction(_ -> {
            face.setSelected(true);
            page.setContent(content);
            page.setVvalue(0);
        });
        return face;
    }
}
