package org.hubplan.ui.start;

import java.util.List;
import java.util.Optional;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;

/// Opens the import of an establishment workbook.
public interface ImportDoor {
    /// Asks for a workbook and shows what it would bring. From the sample it always makes a new plan.
    ///
    /// @param plan the one that is open; empty where none is, and it makes a new one
    void open(Optional<PlanModel> plan);

    /// What else can be done with imports.
    default List<Action> actions() {
        return List.of();
    }
}
