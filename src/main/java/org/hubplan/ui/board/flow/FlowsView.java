package org.hubplan.ui.board.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import org.hubplan.model.HubCode;
import org.hubplan.ui.kit.Texts;

/// Flows as ribbons from tile to tile, as wide as they are large, each with its number at its end. Deaf to the mouse,
/// and silent to a screen reader, which has the table.
public final class FlowsView extends Pane {
    /// Beyond which nothing could be told apart; the table has the others.
    private static final int MOST = 40;
    private static final double THINNEST = 2;
    private static final double WIDEST = 16;
    /// How far along a ribbon its number stands: near where the posts came to.
    private static final double AT = 0.8;

    private final Flows flows;
    private final Function<HubCode, Optional<Node>> tileOf;
    private final List<Ribbon> ribbons = new ArrayList<>();

    private record Ribbon(Flow flow, CubicCurve curve, Label number) {}

    /// @param tileOf the tile of a hub
    public FlowsView(Flows flows, Function<HubCode, Optional<Node>> tileOf) {
        this.flows = flows;
        this.tileOf = tileOf;
        setId("flows");
        setMouseTransparent(true);
        setPickOnBounds(false);
        flows.shownProperty().subscribe(this::setVisible);
        flows.flowsProperty().subscribe(this::draw);
    }

    private void draw(List<Flow> now) {
        ribbons.clear();
        getChildren().clear();
        long most = now.isEmpty() ? 1 : now.getFirst().posts();
        now.stream().limit(MOST).forEach(flow -> ribbons.add(ribbon(flow, most)));
        ribbons.forEach(ribbon -> getChildren().add(ribbon.curve()));
        ribbons.forEach(ribbon -> getChildren().add(ribbon.number()));
        requestLayout();
    }

    private static Ribbon ribbon(Flow flow, long most) {
        CubicCurve curve = new CubicCurve();
        curve.getStyleClass().add("flow");
        curve.setStrokeWidth(THINNEST + (WIDEST - THINNEST) * flow.posts() / most);
        Label number = new Label(Texts.of("board.flows.number", flow.from(), flow.posts()));
        number.getStyleClass().add("flow-number");
        return new Ribbon(flow, curve, number);
    }

    @Override
    protected void layoutChildren() {
        for (Ribbon ribbon : ribbons) {
            Optional<Point2D> from = tileOf.apply(ribbon.flow().from()).map(this::middle);
            Optional<Point2D> to = tileOf.apply(ribbon.flow().to()).map(this::middle);
            boolean seen = from.isPresent() && to.isPresent();
            ribbon.curve().setVisible(seen);
            ribbon.number().setVisible(seen);
            if (seen) {
                lay(ribbon, from.get(), to.get());
            }
        }
    }

    private Point2D middle(Node tile) {
        Bounds there = sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
        return new Point2D(there.getCenterX(), there.getCenterY());
    }

    /// Out of the one sideways, or where they lie above one another downwards, and into the other the same way.
    private static void lay(Ribbon ribbon, Point2D from, Point2D to) {
        boolean down = Math.abs(to.getY() - from.getY()) > Math.abs(to.getX() - from.getX());
        double bendX = down ? 0 : (to.getX() - from.getX()) / 2;
        double bendY = down ? (to.getY() - from.getY()) / 2 : 0;
        CubicCurve curve = ribbon.curve();
        curve.setStartX(from.getX());
        curve.setStartY(from.getY());
        curve.setControlX1(from.getX() + bendX);
        curve.setControlY1(from.getY() + bendY);
        curve.setControlX2(to.getX() - bendX);
        curve.setControlY2(to.getY() - bendY);
        curve.setEndX(to.getX());
        curve.setEndY(to.getY());
        Label number = ribbon.number();
        number.autosize();
        number.relocate(
                at(curve.getStartX(), curve.getControlX1(), curve.getControlX2(), curve.getEndX()) - number.getWidth() / 2,
                at(curve.getStartY(), curve.getControlY1(), curve.getControlY2(), curve.getEndY()) - number.getHeight() / 2);
    }

    private static double at(double start, double one, double two, double end) {
        double rest = 1 - AT;
        return rest * rest * rest * start + 3 * rest * rest * AT * one + 3 * rest * AT * AT * two + AT * AT * AT * end;
    }
}
