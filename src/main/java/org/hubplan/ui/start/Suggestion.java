package org.hubplan.ui.start;

import java.util.Comparator;
import java.util.Optional;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Stack;

/// What a planner new to the sample is asked to drag: the largest central stack of an
/// unrestricted hub, to a borough.
///
/// @param posts how many the stack holds
/// @param to where they are to go
public record Suggestion(Stack stack, int posts, Hub to) {
    private static final HubCode CENTRAL_EAST = new HubCode("CE");

    /// Empty where the plan has no central posts, or no such borough.
    public static Optional<Suggestion> of(Plan plan) {
        return plan.hub(CENTRAL_EAST).filter(hub -> !hub.closed()).flatMap(to -> largest(plan)
                .map(stack -> new Suggestion(stack, plan.stack(stack).size(), to)));
    }

    private static Optional<Stack> largest(Plan plan) {
        return plan.hubs().stream()
                .filter(hub -> hub.kind() == HubKind.CENTRAL && !hub.restricted())
                .flatMap(hub -> plan.stacksAt(hub.code()).stream())
                .max(Comparator.<Stack>comparingInt(stack -> plan.stack(stack).size())
                        .thenComparing(Stack::function));
    }
}
