package org.hubplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Texts;

/// The totals ribbon, above every screen. Each figure is a button that opens what it comes from.
public final class RibbonView extends HBox {
    private final Map<String, FigureButton> buttons = new HashMap<>();
    private final Label wouldBe = new Label(Texts.of("ribbon.would-be"));
    private final Region space = new Region();
    private final Consumer<Drill> open;

    public RibbonView(RibbonViewModel model, Consumer<Drill> open) {
        this.open = open;
        setId("ribbon");
        getStyleClass().add("hp-ribbon");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(space, Priority.ALWAYS);
        wouldBe.getStyleClass().add("hp-would-be");
        wouldBe.setMinWidth(Region.USE_PREF_SIZE);
        model.figuresProperty().subscribe(this::show);
        model.wouldBeProperty().subscribe(this::mark);
    }

    /// Buttons are kept from one state to the next, so that focus and hover stay where they are.
    private void show(List<RibbonFigure> figures) {
        List<FigureButton> shown = figures.stream()
                .map(figure -> buttons.computeIfAbsent(figure.id(), id -> new FigureButton(id, open)))
                .toList();
        for (int at = 0; at < shown.size(); at++) {
            shown.get(at).show(figures.get(at));
        }
        if (!getChildren().subList(0, Math.max(0, getChildren().size() - 2)).equals(shown)) {
            getChildren().setAll(shown);
            getChildren().addAll(space, wouldBe);
        }
    }

    private void mark(boolean isWouldBe) {
        wouldBe.setVisible(isWouldBe);
        wouldBe.setManaged(isWouldBe);
        getStyleClass().remove("hp-trying");
        if (isWouldBe) {
            getStyleClass().add("hp-trying");
        }
    }
}
