package org.hubplan.ui.board.tile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;

/// One lane of the board: the hubs of a kind, and what sits at them together.
public final class LaneViewModel {
    private final HubKind kind;
    private final ReadOnlyObjectWrapper<Lane> lane = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty aimedAt = new SimpleBooleanProperty();
    private final ObservableList<TileViewModel> tiles = FXCollections.observableArrayList();

    /// What stands at the head of a lane. A value.
    ///
    /// @param now as on disk
    /// @param wouldBe as it would be with the change that is being tried out
    /// @param difference against the baseline, of the same posts; empty with a filter on that can't be asked of it
    /// @param isFiltered whether all is of posts a filter lets through
    public record Lane(
            HubKind kind, Totals now, Totals wouldBe, Optional<Difference> difference, boolean isFiltered) {
        public boolean isPreviewed() {
            return !now.equals(wouldBe);
        }
    }

    public LaneViewModel(HubKind kind) {
        this.kind = kind;
    }

    public HubKind kind() {
        return kind;
    }

    public ReadOnlyObjectProperty<Lane> laneProperty() {
        return lane.getReadOnlyProperty();
    }

    /// Its hubs' tiles, in board order.
    public ObservableList<TileViewModel> tiles() {
        return tiles;
    }

    /// Whether what is being dragged would be spread over the lane.
    public BooleanProperty aimedAtProperty() {
        return aimedAt;
    }

    public void show(Sight sight) {
        Lane after = new Lane(
                kind,
                line(sight.counted()),
                line(sight.wouldCount()),
                sight.difference(this::line),
                sight.isFiltered());
        if (!after.equals(lane.get())) {
            lane.set(after);
        }
    }

    /// Takes over which hubs of its kind there are, closed ones last.
    ///
    /// @param all the tile of every hub but the tray
    public void lay(Plan now, Map<HubCode, TileViewModel> all) {
        List<TileViewModel> there = now.hubs().stream()
                .filter(hub -> hub.kind() == kind)
                .sorted(Comparator.comparing(Hub::closed))
                .map(hub -> all.get(hub.code()))
                .toList();
        if (!tiles.equals(there)) {
            tiles.setAll(there);
        }
    }

    private Totals line(Ledger ledger) {
        return ledger.of(Scope.EVERYTHING, By.KIND, kind);
    }
}
