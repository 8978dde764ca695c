package org.hubplan.ui.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.model.Hub;
import org.hubplan.ui.held.WantedHub;

/// Hubs that come into the plan with an import, since its file names them and the plan has them not.
public final class NewHubs {
    private final Supplier<List<Hub>> added;
    private final Supplier<Collection<Hub>> known;
    private final Consumer<List<Hub>> readAgain;

    /// @param added those that come in with what is shown
    /// @param known the plan's own
    /// @param readAgain has the file read with other hubs
    NewHubs(Supplier<List<Hub>> added, Supplier<Collection<Hub>> known, Consumer<List<Hub>> readAgain) {
        this.added = added;
        this.known = known;
        this.readAgain = readAgain;
    }

    public List<Hub> added() {
        return added.get();
    }

    /// The hub a held row names, for the planner to add.
    public WantedHub wanted(HeldRow row) {
        List<Hub> all = new ArrayList<>(known.get());
        all.addAll(added());
        return new WantedHub(row.value(), all);
    }

    /// Has a hub come into the plan with the import, and reads again the rows that name it.
    public void add(Hub hub) {
        List<Hub> hubs = new ArrayList<>(added());
        hubs.add(hub);
        readAgain.accept(hubs);
    }

    /// Has a hub not come into the plan after all; its rows are held again.
    public void leaveOut(Hub hub) {
        readAgain.accept(added().stream().filter(one -> !one.equals(hub)).toList());
    }
}
