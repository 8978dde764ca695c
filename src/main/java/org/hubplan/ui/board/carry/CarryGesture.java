package org.hubplan.ui.board.carry;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/// Carrying by mouse: press, drag, release. Not the platform's drag-and-drop, which fails where there is no
/// display and draws its own picture.
///
/// What lies under the pointer is asked for its drop target, and its parents after it.
public final class CarryGesture {
    private final Carry carry;
    private final Ghost ghost;
    private final EventHandler<MouseDragEvent> over = this::over;
    private final EventHandler<MouseEvent> released = this::released;
    private final EventHandler<KeyEvent> key = this::key;
    private Optional<Source> pressed = Optional.empty();
    private Optional<Node> spot = Optional.empty();
    private Scene scene;
    private boolean underWay;

    /// Where a drag can begin, and what it carries then.
    private record Source(Node node, Supplier<Optional<Load>> load) {}

    /// @param area everything a drag can begin in
    public CarryGesture(Carry carry, Ghost ghost, Node area) {
        this.carry = carry;
        this.ghost = ghost;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = Optional.empty());
        area.addEventFilter(MouseEvent.DRAG_DETECTED, this::begin);
    }

    /// From now on a drag that begins with a press on this node carries what it gives. Of nodes within one
    /// another the innermost counts.
    ///
    /// @param load asked when a drag begins; empty where there is nothing to carry
    public void dragFrom(Node node, Supplier<Optional<Load>> load) {
        Source source = new Source(node, load);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.PRIMARY) {
                pressed = Optional.of(source);
            }
        });
    }

    /// From now on what is dragged can be put down on this node.
    public void dropOn(Node node, DropTarget target) {
        node.getProperties().put(DropTarget.class, target);
    }

    /// Whether the mouse carries something.
    boolean isUnderWay() {
        return underWay;
    }

    /// Whether the last drag, which ended, ended on this node or within it and wasn't broken off.
    boolean wasPutOn(Node node) {
        return Stream.iterate(spot.orElse(null), Objects::nonNull, Node::getParent).anyMatch(node::equals);
    }

    /// The pointer may be beside the node pressed by the time a drag is detected.
    private void begin(MouseEvent detected) {
        if (carry.isUnderWay()) {
            return;
        }
        pressed.ifPresent(source -> {
            detected.consume();
            source.load().get().ifPresent(picked -> begin(source.node(), picked, detected));
        });
    }

    private void begin(Node node, Load picked, MouseEvent detected) {
        node.startFullDrag();
        underWay = true;
        spot = Optional.empty();
        scene = node.getScene();
        scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, over);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        scene.addEventFilter(KeyEvent.ANY, key);
        ghost.avoid(Optional.empty());
        ghost.moveTo(detected.getSceneX(), detected.getSceneY());
        carry.pickUp(picked);
    }

    private void end() {
        underWay = false;
        scene.removeEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, over);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        scene.removeEventFilter(KeyEvent.ANY, key);
    }

    private void over(MouseDragEvent drag) {
        spot = spot(drag.getPickResult().getIntersectedNode());
        Optional<DropTarget> target = spot.flatMap(CarryGesture::target);
        carry.over(target);
        ghost.avoid(spot.filter(_ -> target.get() instanceof DropTarget.AtHub));
        ghost.moveTo(drag.getSceneX(), drag.getSceneY());
    }

    /// The node something can be put down on, of the one under the pointer and those it lies in.
    private static Optional<Node> spot(Node under) {
        return Stream.iterate(under, Objects::nonNull, Node::getParent)
                .filter(node -> target(node).isPresent())
                .findFirst();
    }

    private static Optional<DropTarget> target(Node node) {
        return node.hasProperties() && node.getProperties().get(DropTarget.class) instanceof DropTarget target
                ? Optional.of(target)
                : Optional.empty();
    }

    private void released(MouseEvent release) {
        end();
        carry.letGo();
    }

    private void key(KeyEvent pressed) {
        if (pressed.getEventType() == KeyEvent.KEY_PRESSED) {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                end();
                spot = Optional.empty();
                carry.cancel();
            } else if (pressed.getCode().isDigitKey()) {
                digit(pressed.getCode()).ifPresent(carry::type);
            }
        }
        pressed.consume();
    }

    private static Optional<Integer> digit(KeyCode code) {
        String name = code.getName();
        char last = name.charAt(name.length() - 1);
        return Character.isDigit(last) ? Optional.of(last - '0') : Optional.empty();
    }
}
