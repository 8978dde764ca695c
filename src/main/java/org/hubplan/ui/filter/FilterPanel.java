package org.hubplan.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Grade;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Chip.Kind;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;

/// What can be asked of posts, to tick: the grades and functions the plan has with their posts, states, and the rest.
/// The screen behind follows at once. Escape or a click outside closes it.
final class FilterPanel extends HBox {
    private static final double BELOW = 4;
    private static final double MARGIN = 16;

    private final Filters filters;
    private final Map<Chip, CheckBox> boxes = new LinkedHashMap<>();

    private FilterPanel(PlanModel plan, Filters filters) {
        this.filters = filters;
        setId("filter-panel");
        getStyleClass().addAll("hp-menu", "filter-panel");
        Ledger ledger = plan.standing().ledger();
        List<VBox> rest = new ArrayList<>();
        rest.add(group(Kind.STATE, Stream.of(PostState.values()).map(state -> box(new Chip.InState(state), "")).toList()));
        rest.add(group(Kind.FUNDED, Stream.of(true, false).map(funded -> box(new Chip.Funded(funded), "")).toList()));
        rest.add(group(Kind.CHANGED, List.of(box(new Chip.Changed(), ""))));
        rest.add(group(Kind.RESTRICTED, List.of(box(new Chip.Restricted(), ""))));
        VBox others = new VBox(rest.toArray(Node[]::new));
        others.getStyleClass().add("groups");
        getChildren().setAll(
                scrolling(group(Kind.GRADE, counted(ledger, By.GRADE))),
                scrolling(group(Kind.FUNCTION, counted(ledger, By.FUNCTION))),
                others);
    }

    /// Opens it under the button that asks for it, with the first box in the keyboard's hands.
    static void open(Node under, PlanModel plan, Filters filters, Layers layers) {
        FilterPanel panel = new FilterPanel(plan, filters);
        Bounds there = under.localToScene(under.getBoundsInLocal());
        double top = there.getMaxY() + BELOW;
        panel.setMaxHeight(layers.getHeight() - top - MARGIN);
        panel.setPrefHeight(Math.min(panel.prefHeight(layers), layers.getHeight() - top - MARGIN));
        Layer layer = layers.openAt(panel, there.getMinX(), top);
        Subscription following = filters.filterProperty().subscribe(panel::show);
        layer.onClosed(following::unsubscribe);
        panel.boxes.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// As tall as its longest list asks for, however it is styled.
    private double prefHeight(Layers layers) {
        layers.getChildren().add(this);
        applyCss();
        double height = getChildren().stream()
                .mapToDouble(column -> column instanceof ScrollPane list
                        ? list.getContent().prefHeight(-1)
                        : column.prefHeight(-1))
                .max()
                .orElse(0);
        layers.getChildren().remove(this);
        return height + snappedTopInset() + snappedBottomInset() + BELOW;
    }

    private static ScrollPane scrolling(VBox group) {
        ScrollPane scroll = new ScrollPane(group);
        scroll.getStyleClass().add("lanes-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static VBox group(Kind kind, List<CheckBox> choices) {
        Label head = new Label(kind.words());
        head.getStyleClass().addAll("hp-caption", "hp-muted");
        VBox group = new VBox(head);
        group.getStyleClass().add("group");
        group.getChildren().addAll(choices);
        return group;
    }

    private List<CheckBox> counted(Ledger ledger, By by) {
        return ledger.rows(Scope.EVERYTHING, by).entrySet().stream()
                .filter(row -> row.getValue().posts() > 0)
                .map(row -> box(
                        row.getKey() instanceof Grade grade
                                ? new Chip.OfGrade(grade)
                                : new Chip.OfFunction((String) row.getKey()),
                        Long.toString(row.getValue().posts())))
                .toList();
    }

    private CheckBox box(Chip chip, String posts) {
        CheckBox box = new CheckBox(posts.isEmpty() ? chip.words() : Texts.of("filter.choice", chip.words(), posts));
        box.setId("filter-" + chip.kind().key() + "-" + chip.words().replace(' ', '-'));
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(_ -> {
            filters.toggle(chip);
            show(filters.filter());
        });
        boxes.put(chip, box);
        return box;
    }

    private void show(PostFilter filter) {
        boxes.forEach((chip, box) -> box.setSelected(filter.has(chip)));
    }
}
