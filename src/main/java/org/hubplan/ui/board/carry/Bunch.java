package org.hubplan.ui.board.carry;

import java.util.List;
import java.util.Optional;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.hubplan.ui.filter.PostState;

/// Posts of one hub that a planner points at together: all of them, a stack, or whatever else one cell of its matrix
/// holds. An empty part narrows nothing.
public record Bunch(
        HubCode hub,
        Optional<String> function,
        Optional<Grade> grade,
        Optional<PostState> state,
        Optional<String> building) {

    /// All posts at a hub.
    public static Bunch at(HubCode hub) {
        return new Bunch(hub, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Bunch of(Stack stack) {
        return at(stack.hub()).doing(stack.function()).graded(stack.grade());
    }

    public Bunch doing(String itsFunction) {
        return new Bunch(hub, Optional.of(itsFunction), grade, state, building);
    }

    public Bunch graded(Grade itsGrade) {
        return new Bunch(hub, function, Optional.of(itsGrade), state, building);
    }

    public Bunch in(PostState itsState) {
        return new Bunch(hub, function, grade, Optional.of(itsState), building);
    }

    /// @param itsBuilding as written; empty for posts of which none is known
    public Bunch inBuilding(String itsBuilding) {
        return new Bunch(hub, function, grade, state, Optional.of(itsBuilding));
    }

    /// The like of it at another hub.
    public Bunch elsewhere(HubCode other) {
        return new Bunch(other, function, grade, state, building);
    }

    /// The stack it is; empty where it is more, less or something else than one.
    public Optional<Stack> stack() {
        boolean isStack = function.isPresent() && grade.isPresent() && state.isEmpty() && building.isEmpty();
        return isStack ? Optional.of(new Stack(hub, function.get(), grade.get())) : Optional.empty();
    }

    public boolean includes(Post post) {
        return post.hub().equals(hub)
                && function.map(post.function()::equals).orElse(true)
                && grade.map(post.grade()::equals).orElse(true)
                && state.map(PostState.of(post)::equals).orElse(true)
                && building.map(post.building()::equals).orElse(true);
    }

    /// Its posts in a plan, in the order of their identities.
    public List<Post> in(Plan plan) {
        return stack().map(plan::stack)
                .orElseGet(() -> plan.postsAt(hub).stream().filter(this::includes).toList());
    }
}
