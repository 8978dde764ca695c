package org.hubplan.ui.board.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import org.hubplan.model.HubCode;
import org.hubplan.ui.kit.Texts;

/// Flows as ribbons from tile to tile, as wide as they are large, each with its number at its end. The ribbons lie
/// beneath the tiles, which let them shine through so far that figures are read as well as ever; the numbers lie over
/// them. Deaf to the mouse, and silent to a screen reader, which has the table.
public final class FlowsView extends Pane {
    /// Beyond which nothing could be told apart; the table has the others.
    private static final int MOST = 40;
    private static final double THINNEST = 2;
    private static final double WIDEST = 16;
    private static final double LEAST_BEND = 24;
    /// How far a number reaches into the tile it stands at.
    private static final double INSIDE = 4;

    private final Flows flows;
    private final Function<HubCode, Optional<Node>> tileOf;
    private final Pane beneath = new Pane();
    private final List<Ribbon> ribbons = new ArrayList<>();

    private record Ribbon(Flow flow, CubicCurve curve, Label number) {}

    /// @param tileOf the tile of a hub
    public FlowsView(Flows flows, Function<HubCode, Optional<Node>> tileOf) {
        this.flows = flows;
        this.tileOf = tileOf;
        setId("flows");
        setMouseTransparent(true);
        setPickOnBounds(false);
        beneath.setMouseTransparent(true);
        beneath.visibleProperty().bind(visibleProperty());
        flows.shownProperty().subscribe(this::setVisible);
        flows.flowsProperty().subscribe(this::draw);
    }

    /// The ribbons, to be laid beneath the tiles and as large as the numbers' pane.
    public Pane ribbons() {
        return beneath;
    }

    private void draw(List<Flow> now) {
        ribbons.clear();
        getChildren().clear();
        beneath.getChildren().clear();
        long most = now.isEmpty() ? 1 : now.getFirst().posts();
        now.stream().limit(MOST).forEach(flow -> ribbons.add(ribbon(flow, most)));
        ribbons.forEach(ribbon -> beneath.getChildren().add(ribbon.curve()));
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
        Map<HubCode, Long> coming =
                ribbons.stream().collect(Collectors.groupingBy(ribbon -> ribbon.flow().to(), Collectors.counting()));
        Map<HubCode, Integer> come = new HashMap<>();
        for (Ribbon ribbon : ribbons) {
            HubCode goal = ribbon.flow().to();
            int place = come.merge(goal, 1, Integer::sum);
            Optional<Bounds> from = tileOf.apply(ribbon.flow().from()).map(this::bounds);
            Optional<Bounds> to = tileOf.apply(goal).map(this::bounds);
            boolean seen = from.isPresent() && to.isPresent();
            ribbon.curve().setVisible(seen);
            ribbon.number().setVisible(seen);
            if (seen) {
                lay(ribbon, from.get(), to.get(), place / (coming.get(goal) + 1.0));
            }
        }
    }

    private Bounds bounds(Node tile) {
        return sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
    }

    /// Out of the middle of the one, and down or up to the nearer edge of the other, so that its figures stay to be read.
    ///
    /// @param share where along that edge, from 0 to 1, so that those that come to one tile stand apart
    private static void lay(Ribbon ribbon, Bounds from, Bounds to, double share) {
        boolean down = to.getCenterY() >= from.getCenterY();
        double endX = to.getMinX() + to.getWidth() * share;
        double endY = down ? to.getMinY() : to.getMaxY();
        double bend = (down ? 1 : -1) * Math.max(LEAST_BEND, Math.abs(endY - from.getCenterY()) / 2);
        CubicCurve curve = ribbon.curve();
        curve.setStartX(from.getCenterX());
        curve.setStartY(from.getCenterY());
        curve.setControlX1(from.getCenterX());
        curve.setControlY1(from.getCenterY() + bend);
        curve.setControlX2(endX);
        curve.setControlY2(endY - bend);
        curve.setEndX(endX);
        curve.setEndY(endY);
        Label number = ribbon.number();
        number.autosize();
        number.relocate(
                Math.round(endX - number.getWidth() / 2),
                Math.round(down ? endY - number.getHeight() + INSIDE : endY - INSIDE));
    }
}
