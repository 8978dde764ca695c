package org.hubplan.ui.board.tile;

import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Note;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;

/// One hub's tile, kept in step with the plan: it changes only where the hub's own lines do.
public final class TileViewModel {
    private final HubCode code;
    private final ReadOnlyObjectWrapper<Tile> tile = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<List<Note>> notes = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final BooleanProperty aimedAt = new SimpleBooleanProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private Sight sight;

    public TileViewModel(HubCode code) {
        this.code = code;
    }

    public HubCode code() {
        return code;
    }

    public ReadOnlyObjectProperty<Tile> tileProperty() {
        return tile.getReadOnlyProperty();
    }

    public Tile tile() {
        return tile.get();
    }

    /// What was written about the hub and its stacks, open to-dos first.
    public ObjectProperty<List<Note>> notesProperty() {
        return notes;
    }

    /// Whether the hub stands opened beside the board.
    public BooleanProperty openedProperty() {
        return opened;
    }

    /// Whether what is being dragged would land here.
    public BooleanProperty aimedAtProperty() {
        return aimedAt;
    }

    /// Whether some of its posts are in hand.
    public BooleanProperty heldProperty() {
        return held;
    }

    /// Takes over the figures. Where this hub's lines are the same ones as before, it looks no further.
    public void show(Sight next) {
        Hub hub = next.now().plan().hub(code).orElseThrow();
        Tile before = tile.get();
        Broken broken = Broken.at(code, next.checked());
        if (before != null && before.hub().equals(hub) && before.broken().equals(broken) && isSame(next)) {
            sight = next;
            return;
        }
        TileFigures figures = TileFigures.of(next.counted(), code);
        TileFigures wouldBe = next.wouldCount().sharesLinesAt(code, next.counted())
                ? figures
                : TileFigures.of(next.wouldCount(), code);
        Totals all = all(next.now());
        Tile after = new Tile(
                hub,
                figures,
                wouldBe,
                next.difference(ledger -> ledger.at(Scope.EVERYTHING, code)),
                DeskCount.of(hub, all, all(next.shown()), next.checked().limits()),
                broken,
                next.isFiltered() ? OptionalLong.of(all.posts()) : OptionalLong.empty());
        sight = next;
        if (!after.equals(before)) {
            tile.set(after);
        }
    }

    private boolean isSame(Sight next) {
        return next.isFiltered() == sight.isFiltered()
                && next.checked().limits().equals(sight.checked().limits())
                && next.counted().sharesLinesAt(code, sight.counted())
                && next.wouldCount().sharesLinesAt(code, sight.wouldCount())
                && next.now().ledger().sharesLinesAt(code, sight.now().ledger())
                && next.shown().ledger().sharesLinesAt(code, sight.shown().ledger())
                && next.isAgainstTheSameAt(code, sight);
    }

    private Totals all(Standing standing) {
        return standing.ledger().at(Scope.EVERYTHING, code);
    }
}
