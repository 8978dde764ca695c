package org.hubplan.ui.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.SavableTable;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// The money screen: how an option is paid for, one face at a time, beneath a summary that stays.
public final class MoneyView extends VBox {
    private final ScrollPane page = new ScrollPane();
    private final ToggleGroup choice = new ToggleGroup();
    private final Map<MoneyFace, Node> shown = new HashMap<>();

    /// @param beside faces of other folders, which stand after those of the money itself
    /// @param open shows what is behind a figure
    /// @param save saves a table to a file
    public MoneyView(
            MoneyViewModel model, List<MoneyFace> beside, Consumer<Drill> open, Consumer<SavableTable> save) {
        setId("money");
        getStyleClass().add("hp-page");
        Scrolling.page(page);
        VBox.setVgrow(page, Priority.ALWAYS);
        List<MoneyFace> faces = Stream.of(own(model, open, save), beside, List.of(published(model))).flatMap(List::stream).toList();
        getChildren().setAll(head(faces), summary(model), page);
    }

    private static List<MoneyFace> own(
            MoneyViewModel model, Consumer<Drill> open, Consumer<SavableTable> save) {
        return List.of(
                MoneyFace.of("years", Texts.of("money.face.years"), () -> new YearsView(model, open, save)),
                MoneyFace.of("sources", Texts.of("money.face.sources"), () -> new SourcesView(model)),
                MoneyFace.of(
                        "assumptions",
                        Texts.of("money.face.assumptions"),
                        () -> new AssumptionsView(model.assumptions(), model)));
    }

    private static MoneyFace published(MoneyViewModel model) {
        return MoneyFace.of(
                "published",
                Texts.of("money.face.published"),
                () -> new PublishedView(model),
                model.publishedProperty().map(Optional::isPresent));
    }

    /// Shows a face, where it is to be had.
    ///
    /// @param name the end of its id: `rates` of `money-face-rates`
    public void show(String name) {
        choice.getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getId().equals("money-face-" + name) && button.isVisible())
                .findFirst()
                .ifPresent(ToggleButton::fire);
    }

    private WrappingLine head(List<MoneyFace> faces) {
        Label title = new Label(Texts.of("money.title"));
        title.getStyleClass().add("hp-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        WrappingLine choices = new WrappingLine(0);
        choices.getStyleClass().addAll("hp-segments", "hp-wrapping");
        faces.forEach(face -> choices.getChildren().add(button(face)));
        ((ToggleButton) choices.getChildren().getFirst()).fire();
        WrappingLine head = new WrappingLine(16, title, space, choices);
        return head;
    }

    private static Label summary(MoneyViewModel model) {
        Label summary = new Label();
        summary.setId("money-summary");
        summary.textProperty().bind(model.summaryProperty());
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        return summary;
    }

    private ToggleButton button(MoneyFace face) {
        ToggleButton button = new ToggleButton(face.title());
        button.setId(face.id());
        button.setToggleGroup(choice);
        button.getStyleClass().setAll("hp-segment", "hp-focusable");
        button.visibleProperty().bind(face.offered());
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            button.setSelected(true);
            page.setContent(shown.computeIfAbsent(face, one -> one.view().get()));
            page.setVvalue(0);
        });
        return button;
    }
}
