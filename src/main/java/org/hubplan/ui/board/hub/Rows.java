package org.hubplan.ui.board.hub;

import java.util.HashMap;
import java.util.Map;
import org.hubplan.ledger.Part;
import org.hubplan.ledger.Scope;
import org.hubplan.model.HubCode;
import org.hubplan.ui.board.carry.Bunch;

/// How the matrix of an opened hub is arranged, as the planner chooses.
public enum Rows {
    BY_FUNCTION(Axis.FUNCTION, Axis.GRADE),
    BY_GRADE(Axis.GRADE, Axis.STATE),
    BY_STATE(Axis.STATE, Axis.GRADE),
    BY_BUILDING(Axis.BUILDING, Axis.GRADE);

    private final Axis down;
    private final Axis across;

    Rows(Axis down, Axis across) {
        this.down = down;
        this.across = across;
    }

    /// What its rows tell apart.
    Axis down() {
        return down;
    }

    /// What its columns tell apart.
    Axis across() {
        return across;
    }

    /// Posts of a cell, and how many of them are vacant.
    record Count(long posts, long vacant) {
        Count plus(Count other) {
            return new Count(posts + other.posts, vacant + other.vacant);
        }
    }

    /// What each cell holds. Stacks are lines of the ledger; what else posts are told apart by is counted from the
    /// hub's own posts.
    ///
    /// @param part the posts that count
    Map<Bunch, Count> counts(HubCode hub, Part part) {
        Map<Bunch, Count> counts = new HashMap<>();
        if (this == BY_FUNCTION) {
            part.ledger().cells(Scope.EVERYTHING, hub).forEach(
                    (stack, line) -> counts.put(Bunch.of(stack), new Count(line.posts(), line.vacantPosts())));
        } else {
            part.standing().plan().postsAt(hub).stream().filter(part.those()).forEach(post -> counts.merge(
                    across.narrowed(down.narrowed(Bunch.at(hub), post), post),
                    new Count(1, post.isVacant() ? 1 : 0),
                    Count::plus));
        }
        return counts;
    }
}
