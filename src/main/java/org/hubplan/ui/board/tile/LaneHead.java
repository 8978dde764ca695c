package org.hubplan.ui.board.tile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.Where;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.tile.LaneViewModel.Lane;
import org.hubplan.ui.kit.GivingWay;
import org.hubplan.ui.kit.TabStop;
import org.hubplan.ui.kit.Texts;

/// The head of a lane: its name, what sits at its hubs together, and against the baseline.
final class LaneHead extends HBox {
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");

    private final List<Part> parts = List.of(
            new Part(Figure.BWT_FTE, TileWords::posts, Texts.of("board.lane.posts")),
            new Part(Figure.STRENGTH_FTE, TileWords::people, Texts.of("board.lane.people")),
            new Part(Figure.VACANT_FTE, TileWords::vacant, Texts.of("board.lane.vacant")),
            new Part(Figure.BWT_COST, TileWords::cost, Texts.of("board.lane.cost")));
    private final Label name = new Label();
    private final Label change = new Label();
    private final TabStop stop = new TabStop();

    /// One figure with its unit in words.
    private record Part(Figure figure, Function<Totals, String> words, String unit, Label label) {
        Part(Figure figure, Function<Totals, String> words, String unit) {
            this(figure, words, unit, new Label());
        }

        void show(Lane lane) {
            String was = words.apply(lane.now());
            String will = words.apply(lane.wouldBe());
            label.setText((was.equals(will) ? was : was + " → " + will) + " " + unit);
            label.pseudoClassStateChanged(PREVIEWED, !was.equals(will));
        }
    }

    LaneHead(LaneViewModel lane, TileVerbs verbs) {
        HubKind kind = lane.kind();
        name.getStyleClass().add("lane-name");
        change.getStyleClass().add("change");
        setId("lane-head-" + kind.key());
        getStyleClass().add("lane-head");
        setAlignment(Pos.BASELINE_LEFT);
        stop.over(parts.stream().map(Part::label).toList());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, kind, verbs));
        getChildren().add(words(kind, verbs));
        if (kind == HubKind.CENTRAL) {
            getChildren().add(sizes(verbs));
        }
        getChildren().add(addHub(kind, verbs));
        lane.laneProperty().subscribe(this::show);
    }

    /// Left and right go from figure to figure, Enter shows what is behind one.
    private void pressed(KeyEvent key, HubKind kind, TileVerbs verbs) {
        parts.stream().filter(part -> part.label == key.getTarget()).findFirst().ifPresent(part -> {
            switch (key.getCode()) {
                case ENTER, SPACE -> verbs.follow(part.figure, Where.in(kind));
                case LEFT -> stop.beside(part.label, Side.LEFT).ifPresent(Node::requestFocus);
                case RIGHT -> stop.beside(part.label, Side.RIGHT).ifPresent(Node::requestFocus);
                default -> {
                    return;
                }
            }
            key.consume();
        });
    }

    /// Where they don't all fit, the change gives way first, then one figure after another.
    private GivingWay words(HubKind kind, TileVerbs verbs) {
        List<Label> figures = parts.stream().map(Part::label).toList();
        parts.forEach(part -> {
            part.label.getStyleClass().addAll("figure", "hp-followed", "hp-focusable");
            part.label.setAccessibleRole(AccessibleRole.BUTTON);
            part.label.setOnMouseClicked(_ -> verbs.follow(part.figure, Where.in(kind)));
        });
        List<Label> all = Stream.of(List.of(name), figures, List.of(change)).flatMap(List::stream).toList();
        GivingWay words = new GivingWay(
                all.reversed().stream().limit(figures.size()).map(List::of).toList(), all);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Button addHub(HubKind kind, TileVerbs verbs) {
        Button add = new Button(Texts.of("board.lane.add-hub"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setId("add-hub-" + kind.key());
        add.getStyleClass().addAll("hp-flat", "add-hub");
        add.setOnAction(_ -> verbs.addHub(kind, add));
        return add;
    }

    /// At the head of the first lane, for them all.
    private static Button sizes(TileVerbs verbs) {
        Button sizes = new Button(Texts.of("board.sizes"));
        sizes.setMinWidth(USE_PREF_SIZE);
        sizes.setId("tile-sizes");
        sizes.getStyleClass().addAll("hp-flat", "add-hub");
        sizes.setOnAction(_ -> verbs.sizeMenu(sizes));
        return sizes;
    }

    private void show(Lane lane) {
        name.setText(lane.isFiltered() ? Texts.of("board.lane.filtered", lane.kind().label()) : lane.kind().label());
        parts.forEach(part -> part.show(lane));
        change.setText(Difference.words(lane.difference()));
        change.pseudoClassStateChanged(PREVIEWED, lane.difference().filter(Difference::isPreviewed).isPresent());
        setAccessibleText(name.getText() + ": " + TileWords.figures(lane.now()) + ", " + change.getText());
    }
}
