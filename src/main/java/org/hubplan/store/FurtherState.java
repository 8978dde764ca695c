package org.hubplan.store;

import java.util.List;
import java.util.Optional;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Plan;

/// What a first state holds that its tables have no columns for, as JSON among the settings. A plan without
/// any of it has no such setting, as plans made before it could be held.
record FurtherState(List<BusinessGroup> groups) {

    /// Empty where the tables hold all there is.
    static Optional<String> of(Plan plan) {
        FurtherState state = new FurtherState(plan.groups().all());
        return state.groups().isEmpty() ? Optional.empty() : Optional.of(ChangeJson.write(state));
    }

    /// The plan of the tables with what this JSON adds.
    static Plan onto(Plan plan, String json, Shared shared) {
        FurtherState state = ChangeJson.read(FurtherState.class, json, shared);
        return plan.with(new BusinessGroups(state.groups()));
    }
}
