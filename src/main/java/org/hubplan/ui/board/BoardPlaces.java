package org.hubplan.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hubplan.ui.board.tile.BoardLayout;
import org.hubplan.ui.board.tile.BoardRoom;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.kit.Scaled;

/// Lays the opened hub and the lanes as `BoardLayout` says for the room there is. While something is carried nothing
/// moves under the pointer.
final class BoardPlaces extends Pane {
    /// Of a window as it opens first, until the board knows its own room.
    static final BoardLayout FIRST =
            BoardLayout.of(new BoardRoom(1232, 580, 1, false), List.of(4, 12, 4), Optional.empty());

    private final BoardViewModel board;
    private final Region opened;
    private final Lanes lanes;
    private final ObservableValue<Double> text = Scaled.at(this);
    private Optional<Asked> answered = Optional.empty();
    private BoardLayout layout = FIRST;

    /// What a layout is an answer to.
    private record Asked(BoardRoom room, List<Integer> tiles, Optional<TileSize> fixed) {}

    BoardPlaces(BoardViewModel board, Region opened, Function<BoardLayout, Lanes> making) {
        this.board = board;
        this.opened = opened;
        this.lanes = making.apply(FIRST);
        lanes.lay(FIRST, 1);
        // come to before the tiles, and seen above them where it lies over them
        opened.setViewOrder(-1);
        getChildren().setAll(opened, lanes);
        board.opened().hubProperty().subscribe(hub -> {
            opened.setVisible(hub.isPresent());
            opened.setManaged(hub.isPresent());
            requestLayout();
        });
        board.lanes().forEach(lane -> lane.tiles().subscribe(this::requestLayout));
        board.sizeProperty().subscribe(_ -> requestLayout());
        board.carry().loadProperty().subscribe(_ -> requestLayout());
        text.subscribe(_ -> requestLayout());
    }

    Lanes lanes() {
        return lanes;
    }

    /// How wide an opened hub is in this room.
    double openedWidth() {
        return BoardLayout.openedWidth(room(true));
    }

    private BoardRoom room(boolean isOpened) {
        return new BoardRoom(getWidth(), getHeight(), text.getValue(), isOpened);
    }

    @Override
    protected void layoutChildren() {
        Asked asked = new Asked(room(opened.isManaged()), lanes.counts(), board.sizeProperty().get());
        boolean isNew = answered.filter(asked::equals).isEmpty();
        if (isNew && !board.carry().isUnderWay()) {
            answered = Optional.of(asked);
            layout = BoardLayout.of(asked.room(), asked.tiles(), asked.fixed());
            lanes.lay(layout, text.getValue());
        }
        double left = layout.isOpenedOver() ? 0 : layout.openedWidth();
        lanes.resizeRelocate(left, 0, getWidth() - left, getHeight());
        opened.resizeRelocate(0, 0, layout.openedWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /// As much as it is given: what it lays out follows from that.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
