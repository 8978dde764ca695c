package org.hubplan.ui.importing;

import java.util.Collection;
import java.util.function.Supplier;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.Source;
import org.hubplan.exchange.cells.Progress;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.session.Imported;

/// Where an import goes: into the open plan, or into one it begins.
sealed interface Destination permits IntoOpenPlan, AsNewPlan {
    /// Reads a spreadsheet for it. Called in the background; nothing is changed.
    Look look(Source source, Progress progress);

    /// Whether it can be taken in here as things stand.
    boolean takes(Reading.Account read);

    /// What takes in what was read, to be called in the background.
    Supplier<Imported> takingIn(Reading.Account read);

    /// What came of it, once it is taken in, and the plan on the desk with it. On the JavaFX thread.
    ImportResult arrived(Imported imported);

    /// The hubs there are, before any come in with the import.
    Collection<Hub> hubs();

    /// What a spreadsheet is laid beside: the open plan's baseline, or a blank plan.
    Plan plan();
}
