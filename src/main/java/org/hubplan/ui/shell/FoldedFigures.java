package org.hubplan.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Stands at the end of a narrow window's ribbon for the figures it has no room for; a press shows them.
final class FoldedFigures extends Button {
    private final RibbonViewModel model;
    private final Layers layers;
    private final Consumer<Drill> open;
    private Set<String> folded = Set.of();

    FoldedFigures(RibbonViewModel model, Layers layers, Consumer<Drill> open) {
        super("", new FontIcon(MaterialDesignC.CHEVRON_DOWN));
        this.model = model;
        this.layers = layers;
        this.open = open;
        setId("ribbon-more");
        getStyleClass().addAll("hp-flat", "hp-caption");
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> show());
        setVisible(false);
        setManaged(false);
    }

    /// How wide it is with whatever it says at its longest, in pixels.
    double room() {
        return prefWidth(-1);
    }

    /// @param ids of the figures that stand behind it
    void fold(Set<String> ids) {
        folded = Set.copyOf(ids);
        List<RibbonFigure> figures = figures();
        boolean isDifferent = figures.stream().anyMatch(figure -> figure.was().isPresent());
        setText(Texts.of("ribbon.more", figures.size()));
        setAccessibleText(Texts.of(
                "ribbon.more.spoken",
                String.join(", ", figures.stream().map(RibbonFigure::spoken).toList())));
        getStyleClass().remove("hp-link");
        if (isDifferent) {
            getStyleClass().add("hp-link");
        }
        setManaged(!folded.isEmpty());
        setVisible(!folded.isEmpty());
    }

    private List<RibbonFigure> figures() {
        return model.figuresProperty().get().stream()
                .filter(figure -> folded.contains(figure.id()))
                .toList();
    }

    private void show() {
        VBox panel = new VBox();
        panel.setId("ribbon-folded");
        panel.getStyleClass().add("hp-menu");
        double foot = localToScene(getLayoutBounds()).getMaxY();
        double right = localToScene(getLayoutBounds()).getMinX();
        fill(panel, _ -> {});
        Layer layer = layers.openAt(panel, right, foot + 4);
        Subscription following = model.figuresProperty().subscribe(_ -> fill(panel, drill -> {
            layer.close();
            open.accept(drill);
        }));
        layer.onClosed(following::unsubscribe);
        panel.getChildren().stream().findFirst().ifPresent(first -> first.requestFocus());
    }

    private void fill(VBox panel, Consumer<Drill> then) {
        panel.getChildren().setAll(figures().stream().map(figure -> {
            FigureButton button = new FigureButton(figure.id() + "-folded", then);
            button.show(figure.alone());
            button.setMaxWidth(Double.MAX_VALUE);
            return button;
        }).toList());
    }
}
