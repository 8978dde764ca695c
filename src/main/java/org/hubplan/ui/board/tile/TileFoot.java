package org.hubplan.ui.board.tile;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hubplan.ledger.Figure;
import org.hubplan.ui.kit.GivingWay;
import org.hubplan.ui.kit.WarningLine;

/// The foot of a tile: officers, staff, and the desks taken, or the limit that is broken.
final class TileFoot extends GivingWay {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private final Tooltip told;
    private final Label officers;
    private final Label staff;
    private final Label desks;
    private final Region warning = WarningLine.shape();

    TileFoot(TileParts parts) {
        this(
                parts.told(),
                parts.followed(TileParts.label("officers"), Figure.OFFICERS_FTE),
                parts.followed(TileParts.label("staff"), Figure.STAFF_FTE),
                parts.followed(TileParts.whole("desks"), Figure.POSTS));
    }

    private TileFoot(Tooltip told, Label officers, Label staff, Label desks) {
        this(told, officers, staff, TileParts.amidRoom(staff, Pos.BASELINE_LEFT), desks);
    }

    private TileFoot(Tooltip told, Label officers, Label staff, HBox staffAndRoom, Label desks) {
        super(List.of(List.of(officers, staffAndRoom)), List.of(officers, staffAndRoom, desks));
        this.told = told;
        this.officers = officers;
        this.staff = staff;
        this.desks = desks;
        getStyleClass().add("foot");
    }

    /// The right is the desks' place also where officers and staff have given way.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        desks.setLayoutX(getWidth() - desks.getWidth());
    }

    void show(Tile tile) {
        officers.setText(TileWords.counts(tile).getFirst());
        staff.setText(TileWords.counts(tile).getLast());
        boolean broken = !tile.broken().isNone();
        desks.setText(TileWords.foot(tile));
        desks.setGraphic(broken ? warning : null);
        desks.setTooltip(broken ? new Tooltip(tile.broken().spoken()) : told);
        desks.pseudoClassStateChanged(OVER, broken);
    }
}
