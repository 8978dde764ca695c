package org.hubplan.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.shell.RibbonFit.Form;
import org.hubplan.ui.shell.RibbonFit.Size;

/// The totals ribbon, above every screen. Each figure is a button that opens what it comes from. Where the window is
/// too narrow for all of them, figures lose their small line, then stand behind a button at the end.
public final class RibbonView extends HBox {
    private final Map<String, FigureButton> buttons = new HashMap<>();
    private final Label wouldBe = new Label(Texts.of("ribbon.would-be"));
    private final Region space = new Region();
    private final RibbonViewModel model;
    private final FoldedFigures folded;
    private final Consumer<Drill> open;
    private List<FigureButton> shown = List.of();
    private List<Form> forms = List.of();

    public RibbonView(RibbonViewModel model, Layers layers, Consumer<Drill> open) {
        this.model = model;
        this.open = open;
        this.folded = new FoldedFigures(model, layers, open);
        setId("ribbon");
        getStyleClass().add("hp-ribbon");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        HBox.setHgrow(space, Priority.ALWAYS);
        wouldBe.getStyleClass().add("hp-would-be");
        wouldBe.setMinWidth(Region.USE_PREF_SIZE);
        model.figuresProperty().subscribe(this::show);
        model.wouldBeProperty().subscribe(this::mark);
    }

    /// Buttons are kept from one state to the next, so that focus and hover stay where they are.
    private void show(List<RibbonFigure> figures) {
        List<FigureButton> now = figures.stream()
                .map(figure -> buttons.computeIfAbsent(figure.id(), id -> new FigureButton(id, open)))
                .toList();
        for (int at = 0; at < now.size(); at++) {
            now.get(at).show(figures.get(at));
        }
        if (!now.equals(shown)) {
            shown = now;
            forms = List.of();
            getChildren().setAll(shown);
            getChildren().addAll(folded, space, wouldBe);
        }
        folded.fold(foldedIds());
        requestLayout();
    }

    private void mark(boolean isWouldBe) {
        tell(isWouldBe);
        getStyleClass().remove("hp-trying");
        if (isWouldBe) {
            getStyleClass().add("hp-trying");
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        List<Size> sizes = shown.stream()
                .map(button -> new Size(button.getId(), button.width(Form.WHOLE), button.width(Form.BRIEF)))
                .toList();
        boolean isTrying = model.wouldBeProperty().get();
        List<Form> fitting = RibbonFit.of(sizes, room, folded.room());
        put(isTrying && forms.size() == fitting.size() ? RibbonFit.tighter(forms, fitting) : fitting);
        // the colour of the whole ribbon and the "now" beneath a figure say it too, where there is no room for the words
        boolean isRoom = RibbonFit.width(sizes, forms, folded.room()) + wouldBe.prefWidth(-1) <= room;
        tell(isTrying && isRoom);
        super.layoutChildren();
    }

    private void tell(boolean isTold) {
        wouldBe.setVisible(isTold);
        wouldBe.setManaged(isTold);
    }

    private void put(List<Form> fitting) {
        if (!fitting.equals(forms)) {
            forms = fitting;
            for (int at = 0; at < forms.size(); at++) {
                shown.get(at).wear(forms.get(at));
            }
            folded.fold(foldedIds());
        }
    }

    private Set<String> foldedIds() {
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < forms.size(); at++) {
            if (forms.get(at) == Form.FOLDED) {
                ids.add(shown.get(at).getId());
            }
        }
        return new HashSet<>(ids);
    }
}
