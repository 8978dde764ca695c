package org.hubplan.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.hubplan.model.HubCode;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.start.GuideStep;
import org.hubplan.ui.start.GuideViewModel;
import org.hubplan.ui.start.Suggestion;

/// Shows on the screen what the guide speaks of: what a step is done with is ringed, and the keyboard is led to it where
/// the planner asks.
final class Pointing {
    private static final PseudoClass HINTED = PseudoClass.getPseudoClass("hinted");

    private final GuideViewModel guide;
    private final BoardView board;
    private final Scene scene;
    private final Consumer<String> go;
    private List<Node> ringed = List.of();

    /// @param go shows a screen
    Pointing(GuideViewModel guide, BoardView board, Scene scene, Consumer<String> go) {
        this.guide = guide;
        this.board = board;
        this.scene = scene;
        this.go = go;
    }

    /// Rings what is next, from now on. Called once the screens stand.
    void follow() {
        Stream.of(board.model().opened(), board.model().beside())
                .forEach(one -> one.hubProperty().subscribe(hub -> hub.ifPresent(_ -> guide.hubIsOpen())));
        guide.openProperty().subscribe(_ -> ring());
        guide.doneProperty().subscribe(_ -> ring());
        guide.tryingProperty().subscribe(_ -> ring());
    }

    /// Goes to the screen of the next step and puts the keyboard on what it is done with.
    void show() {
        guide.current().ifPresent(step -> {
            go.accept(step == GuideStep.PRINT ? "paper" : "board");
            if (step == GuideStep.MOVE) {
                guide.suggestion().ifPresent(this::takeInHand);
            }
            ring();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            (step == GuideStep.PRINT ? id("#paper-print") : start(step)).ifPresent(Node::requestFocus);
        });
    }

    /// What is to be dragged is selected, so that Move to… is one key away.
    private void takeInHand(Suggestion suggestion) {
        board.model().opened().open(suggestion.stack().hub());
        board.model().opened().point(suggestion.stack());
    }

    private Optional<Node> start(GuideStep step) {
        return switch (step) {
            case OPEN_PLAN -> id("#empty-import");
            case OPEN_HUB, MOVE -> guide.suggestion().map(Suggestion::stack).flatMap(stack -> board.tile(stack.hub()));
            case PRINT -> id("#rail-paper");
        };
    }

    private Optional<Node> goal(GuideStep step) {
        return step == GuideStep.MOVE
                ? guide.suggestion().map(suggestion -> suggestion.to().code()).flatMap(this::tile)
                : Optional.empty();
    }

    private Optional<Node> tile(HubCode code) {
        return board.tile(code);
    }

    private Optional<Node> id(String id) {
        return Optional.ofNullable(scene.lookup(id));
    }

    private void ring() {
        ringed.forEach(node -> node.pseudoClassStateChanged(HINTED, false));
        ringed = guide.openProperty().get() ? next() : List.of();
        ringed.forEach(node -> node.pseudoClassStateChanged(HINTED, true));
    }

    private List<Node> next() {
        return guide.current().stream()
                .flatMap(step -> step == GuideStep.MOVE
                        ? goal(step).stream()
                        : step == GuideStep.PRINT ? Stream.concat(start(step).stream(), id("#paper-print").stream()) : start(step).stream())
                .toList();
    }
}
