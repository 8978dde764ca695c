package org.hubplan.ui.board;

import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.hubplan.ui.board.carry.DropTarget;
import org.hubplan.ui.board.carry.Drops.Drop;
import org.hubplan.ui.board.carry.Ghost;

/// After posts were put down, a chip goes softly from where they were to where they are, and is gone: a hint of what
/// moved, that stands in nobody's way. Not where the system asks for less motion, nor where the planner does.
final class Flight {
    private static final Duration TIME = Duration.millis(180);

    private final BoardViewModel board;
    private final Pane above;
    private final Ghost ghost;
    private final Function<DropTarget, Node> placeOf;
    private long shown;

    /// @param above the pane it is drawn in: over everything, deaf to the mouse, in scene coordinates
    /// @param placeOf the node of a drop target
    Flight(BoardViewModel board, Pane above, Ghost ghost, Function<DropTarget, Node> placeOf) {
        this.board = board;
        this.above = above;
        this.ghost = ghost;
        this.placeOf = placeOf;
        board.drops().lastProperty().subscribe(last -> last.filter(drop -> drop.entry() > shown).ifPresent(this::fly));
    }

    private void fly(Drop drop) {
        shown = drop.entry();
        if (!board.motionProperty().get().isShown()) {
            return;
        }
        Point2D from = board.carry().isPuttingDown() ? ghost.pointer() : middle(sourceOf(drop));
        Point2D to = middle(placeOf.apply(drop.target()));
        Label chip = new Label(drop.load().words());
        chip.setId("flight");
        chip.getStyleClass().add("flight");
        chip.setMouseTransparent(true);
        above.getChildren().add(chip);
        chip.applyCss();
        chip.autosize();
        chip.relocate(from.getX() - chip.getWidth() / 2, from.getY() - chip.getHeight() / 2);
        TranslateTransition going = new TranslateTransition(TIME);
        going.setByX(to.getX() - from.getX());
        going.setByY(to.getY() - from.getY());
        going.setInterpolator(Interpolator.EASE_BOTH);
        FadeTransition fading = new FadeTransition(TIME);
        fading.setToValue(0.2);
        ParallelTransition both = new ParallelTransition(chip, going, fading);
        both.setOnFinished(_ -> above.getChildren().remove(chip));
        both.play();
    }

    private Node sourceOf(Drop drop) {
        return placeOf.apply(new DropTarget.AtHub(drop.load().posts().getFirst().hub()));
    }

    private static Point2D middle(Node place) {
        Bounds there = place.localToScene(place.getBoundsInLocal());
        return new Point2D(there.getCenterX(), there.getCenterY());
    }
}
