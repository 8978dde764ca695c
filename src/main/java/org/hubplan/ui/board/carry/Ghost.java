package org.hubplan.ui.board.carry;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubKind;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// What a drag carries, beside the pointer and the tile it would land on: `4 DC → CE`. Where it can't be put
/// down, why, and the way out; that stays to be read after the drop.
public final class Ghost extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double ASIDE = 16;
    private static final double BELOW = 20;
    /// From a tile that is to be seen.
    private static final double BESIDE = 4;
    private static final double MARGIN = 8;
    /// Of the window's height, the part from which on a place is large.
    private static final double LARGE = 3;
    private static final Duration READING_TIME = Duration.seconds(6);

    private final PlanModel plan;
    private final Carry carry;
    private final Pane above;
    private final Label chip = new Label();
    private final Label part = new Label();
    private final Label why = new Label();
    private final WouldBreak wouldBreak;
    private final PauseTransition reading = new PauseTransition(READING_TIME);
    private Optional<Bounds> avoided = Optional.empty();
    private double pointerX;
    private double pointerY;

    /// @param above the pane it is drawn in: over everything, deaf to the mouse, in scene coordinates
    public Ghost(PlanModel plan, Carry carry, Pane above) {
        this.plan = plan;
        this.carry = carry;
        this.above = above;
        this.wouldBreak = new WouldBreak(plan);
        setId("ghost");
        getStyleClass().add("ghost");
        chip.getStyleClass().add("chip");
        part.getStyleClass().add("part");
        why.getStyleClass().add("why");
        why.setWrapText(true);
        setMouseTransparent(true);
        reading.setOnFinished(_ -> carry.forgetRefusal());
        carry.loadProperty().subscribe(_ -> show());
        carry.targetProperty().subscribe(_ -> show());
        carry.refusalProperty().subscribe(_ -> show());
        plan.checkedProperty().subscribe(_ -> place());
    }

    /// Leaves this node to be seen: the tile that shows what the drop would come to. Of what is as large as an opened
    /// hub enough is seen beside it.
    public void avoid(Optional<Node> tile) {
        avoided = tile.map(node -> node.localToScene(node.getBoundsInLocal()))
                .filter(place -> place.getHeight() < above.getHeight() / LARGE);
    }

    /// The pointer is here now, in the scene.
    public void moveTo(double sceneX, double sceneY) {
        pointerX = sceneX;
        pointerY = sceneY;
        place();
    }

    /// Where the pointer is, or was when the drag ended, in the scene.
    public Point2D pointer() {
        return new Point2D(pointerX, pointerY);
    }

    private void show() {
        Optional<Load> load = carry.loadProperty().get();
        Optional<Refused> refusal = carry.refusalProperty().get();
        boolean seen = load.isPresent() || refusal.isPresent();
        if (!seen) {
            above.getChildren().remove(this);
            return;
        }
        getChildren().clear();
        load.ifPresent(this::showLoad);
        refusal.ifPresent(no -> {
            why.setText(no.why() + "\n" + no.wayOut());
            getChildren().add(why);
        });
        if (load.isPresent() && refusal.isEmpty()) {
            getChildren().add(wouldBreak);
        }
        pseudoClassStateChanged(REFUSED, refusal.isPresent());
        if (!above.getChildren().contains(this)) {
            above.getChildren().add(this);
        }
        if (load.isEmpty()) {
            reading.playFromStart();
        } else {
            reading.stop();
        }
        place();
    }

    private void showLoad(Load load) {
        chip.setText(carry.targetProperty()
                .get()
                .map(target -> Texts.of("board.ghost.to", load.words(), target(target, load)))
                .orElse(load.words()));
        getChildren().add(chip);
        if (load.posts().size() > 1) {
            part.setText(Texts.of("board.ghost.part", load.count(), load.posts().size()));
            getChildren().add(part);
        }
    }

    private String target(DropTarget target, Load load) {
        return switch (target) {
            case DropTarget.AtHub at when at.isTray() -> Texts.of("board.ghost.tray");
            case DropTarget.AtHub at -> at.hub().value();
            case DropTarget.OverLane lane -> Texts.of(
                    lane.kind() == HubKind.BCU ? "board.ghost.bcus" : "board.ghost.hubs",
                    lane.getting(load, Room.of(plan)));
        };
    }

    private void place() {
        if (getParent() == null) {
            return;
        }
        applyCss();
        autosize();
        double right = above.getWidth() - MARGIN;
        double bottom = above.getHeight() - MARGIN;
        double x = pointerX + ASIDE + getWidth() > right ? pointerX - ASIDE - getWidth() : pointerX + ASIDE;
        double below = avoided.map(Bounds::getMaxY).map(edge -> edge + BESIDE).orElse(pointerY + BELOW);
        double over = avoided.map(Bounds::getMinY).map(edge -> edge - BESIDE).orElse(pointerY - BELOW);
        double y = below + getHeight() > bottom ? over - getHeight() : below;
        relocate(Math.round(Math.max(MARGIN, x)), Math.round(Math.max(MARGIN, y)));
    }
}
