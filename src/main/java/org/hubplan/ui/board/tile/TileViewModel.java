package org.hubplan.ui.board.tile;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Note;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limits;
import org.hubplan.ui.Checked;

/// One hub's tile, kept in step with the plan: it changes only where the hub's own lines do.
public final class TileViewModel {
    private final HubCode code;
    private final ReadOnlyObjectWrapper<Tile> tile = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<List<Note>> notes = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final BooleanProperty aimedAt = new SimpleBooleanProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private Ledger nowLedger;
    private Ledger wouldBeLedger;
    private Ledger baselineLedger;
    private Limits limits;

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
    ///
    /// @param now as on disk
    /// @param shown with what is being tried out
    /// @param checked which limits both break
    public void show(Standing now, Standing shown, Standing baseline, Checked checked) {
        Hub hub = now.plan().hub(code).orElseThrow();
        Tile before = tile.get();
        boolean sameNow = before != null && now.ledger().sharesLinesAt(code, nowLedger);
        boolean sameShown = before != null && shown.ledger().sharesLinesAt(code, wouldBeLedger);
        boolean sameBaseline = before != null && baseline.ledger().sharesLinesAt(code, baselineLedger);
        nowLedger = now.ledger();
        wouldBeLedger = shown.ledger();
        baselineLedger = baseline.ledger();
        Broken broken = Broken.at(code, checked);
        boolean sameLimits = before != null && before.broken().equals(broken) && checked.limits().equals(limits);
        limits = checked.limits();
        if (sameNow && sameShown && sameBaseline && sameLimits && before.hub().equals(hub)) {
            return;
        }
        TileFigures figures = sameNow ? before.now() : TileFigures.of(nowLedger, code);
        TileFigures wouldBe =
                wouldBeLedger.sharesLinesAt(code, nowLedger) ? figures : TileFigures.of(wouldBeLedger, code);
        long change = figures.line().bwtFte()
                - baselineLedger.at(Scope.EVERYTHING, code).bwtFte();
        DeskCount desks = DeskCount.of(hub, figures.line(), wouldBe.line(), limits);
        Tile after = new Tile(hub, figures, wouldBe, change, desks, broken);
        if (!after.equals(before)) {
            tile.set(after);
        }
    }
}
