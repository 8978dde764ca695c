package org.hubplan.ledger;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Stack;

/// Part of a plan that a figure is of: a lane, a hub, a row, a column or a cell of it, or all of it.
/// An empty part narrows nothing.
public record Where(
        Optional<HubKind> kind, Optional<HubCode> hub, Optional<String> function, Optional<Grade> grade) {
    public static final Where ANYWHERE =
            new Where(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Where in(HubKind lane) {
        return new Where(Optional.of(lane), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Where at(HubCode hub) {
        return new Where(Optional.empty(), Optional.of(hub), Optional.empty(), Optional.empty());
    }

    /// One cell of a hub's matrix.
    public static Where in(Stack stack) {
        return at(stack.hub()).doing(stack.function()).graded(stack.grade());
    }

    public Where doing(String itsFunction) {
        return new Where(kind, hub, Optional.of(itsFunction), grade);
    }

    public Where graded(Grade itsGrade) {
        return new Where(kind, hub, function, Optional.of(itsGrade));
    }

    boolean includes(Plan plan, Grain grain) {
        return is(hub, grain.hub(), HubCode::equals)
                && is(function, grain.function(), String::equals)
                && is(grade, grain.grade(), Grade::equals)
                && is(kind, plan.hub(grain.hub()).orElseThrow().kind(), HubKind::equals);
    }

    private static <T> boolean is(Optional<T> asked, T it, BiFunction<T, T, Boolean> same) {
        return asked.isEmpty() || same.apply(asked.get(), it);
    }
}
