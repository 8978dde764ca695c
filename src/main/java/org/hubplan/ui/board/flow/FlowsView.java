package org.hubplan.ui.board.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import org.hubplan.model.HubCode;
import org.hubplan.ui.kit.Texts;

/// Flows as ribbons from tile to tile, as wide as they are large, each with its number at its end. The ribbons lie
/// beneath the heads of lanes, which hide them, and the tiles, which let them shine through so far that figures are read
/// as well as ever; the numbers lie over tiles' edges. Deaf to the mouse, and silent to a screen reader, which has the
/// table.
public final class FlowsView extends Pane {
    /// Beyond which nothing could be told apart; the table has the others.
    private static final int MOST = 40;
    private static final double THINNEST = 2;
    private static final double WIDEST = 16;
    private static final double LEAST_BEND = 24;
    /// The least space between two numbers.
    private static final double BETWEEN = 4;
    /// How much of a number's height is in the tile it stands at, by the upper edge and by the lower: less of it
    /// is free above the tile, where words stand, than below.
    private static final double IN_FROM_ABOVE = 0.65;

    private static final double IN_FROM_BELOW = 0.5;

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
        keepWithin(this);
        keepWithin(beneath);
        flows.shownProperty().subscribe(this::setVisible);
        flows.flowsProperty().subscribe(this::draw);
    }

    /// The ribbons, to be laid beneath the tiles and as large as the numbers' pane.
    public Pane ribbons() {
        return beneath;
    }

    /// What is scrolled out of sight is not drawn over what is above and below the board.
    private static void keepWithin(Pane pane) {
        Rectangle room = new Rectangle();
        room.widthProperty().bind(pane.widthProperty());
        room.heightProperty().bind(pane.heightProperty());
        pane.setClip(room);
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
        ribbons.forEach(ribbon -> {
            ribbon.curve().setVisible(false);
            ribbon.number().setVisible(false);
            ribbon.number().autosize();
        });
        ribbons.stream()
                .collect(Collectors.groupingBy(ribbon -> ribbon.flow().to()))
                .forEach((goal, coming) -> bounds(goal).ifPresent(to -> lay(coming, to)));
    }

    private Optional<Bounds> bounds(HubCode hub) {
        return tileOf.apply(hub).map(tile -> sceneToLocal(tile.localToScene(tile.getLayoutBounds())));
    }

    /// Those that come to one tile, beside each other. Numbers that have no room there are left to the table, the
    /// smallest first.
    private void lay(List<Ribbon> coming, Bounds to) {
        double widest = coming.stream().mapToDouble(ribbon -> ribbon.number().getWidth()).max().orElse(0);
        int room = Math.max(1, (int) ((to.getWidth() + BETWEEN) / (widest + BETWEEN)));
        int numbered = Math.min(room, coming.size());
        for (int at = 0; at < coming.size(); at++) {
            Ribbon ribbon = coming.get(at);
            boolean isNumbered = at < numbered;
            double places = isNumbered ? numbered : coming.size();
            double endX = to.getMinX() + to.getWidth() * (at + 1) / (places + 1);
            bounds(ribbon.flow().from()).ifPresent(from -> lay(ribbon, from, to, endX, isNumbered));
        }
    }

    /// Out of the middle of the one, and down or up to the nearer edge of the other. There stands the number, partly in
    /// the tile and partly out of it, where neither the tile nor what is above or beneath it has words.
    private static void lay(Ribbon ribbon, Bounds from, Bounds to, double endX, boolean isNumbered) {
        boolean down = to.getCenterY() >= from.getCenterY();
        double endY = down ? to.getMinY() : to.getMaxY();
        double bend = (down ? 1 : -1) * Math.max(LEAST_BEND, Math.abs(endY - from.getCenterY()) / 2);
        CubicCurve curve = ribbon.curve();
        curve.setVisible(true);
        curve.setStartX(from.getCenterX());
        curve.setStartY(from.getCenterY());
        curve.setControlX1(from.getCenterX());
        curve.setControlY1(from.getCenterY() + bend);
        curve.setControlX2(endX);
        curve.setControlY2(endY - bend);
        curve.setEndX(endX);
        curve.setEndY(endY);
        Label number = ribbon.number();
        number.setVisible(isNumbered);
        number.relocate(Math.round(endX - number.getWidth() / 2), Math.round(endY - number.getHeight() * (down ? 1 - IN_FROM_ABOVE : IN_FROM_BELOW)));
    }
}
