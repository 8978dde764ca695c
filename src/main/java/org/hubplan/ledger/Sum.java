package org.hubplan.ledger;

import static org.hubplan.ledger.Figure.*;

import java.util.Optional;
import org.hubplan.model.Displaced;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.WorkerType;
import org.hubplan.money.Pricing;

/// A line of figures while it is being added up.
final class Sum {
    private final long[] figures = new long[Figure.values().length];

    /// Adds a post (sign 1) or takes it off (sign −1).
    ///
    /// @param baseline the plan that says where the post sat at first
    void post(Post post, Plan baseline, Pricing pricing, int sign) {
        long strength = 0;
        long strengthCost = 0;
        for (Occupant person : post.occupants()) {
            strength += person.fte();
            strengthCost += pricing.cost(person);
            add(ALIGNED_OUT_FTE, person.isAligned() ? sign * person.fte() : 0);
        }
        long fte = post.fte();
        long vacant = Math.max(0, fte - strength);
        long cost = pricing.cost(post);
        int heads = post.occupants().size();
        add(POSTS, sign);
        add(VACANT_POSTS, heads == 0 ? sign : 0);
        add(PEOPLE, sign * heads);
        add(BWT_FTE, sign * fte);
        add(STRENGTH_FTE, sign * strength);
        add(VACANT_FTE, sign * vacant);
        add(OVER_FTE, sign * Math.max(0, strength - fte));
        add(of(post.grade().workerType()), sign * fte);
        add(BWT_COST, sign * cost);
        add(STRENGTH_COST, sign * strengthCost);
        if (post.funded()) {
            add(FUNDED_VACANT_FTE, sign * vacant);
        } else {
            add(UNFUNDED_POSTS, sign);
            add(UNFUNDED_FTE, sign * fte);
            add(UNFUNDED_BWT_COST, sign * cost);
        }
        if (hasMoved(post, baseline)) {
            add(MOVED_POSTS, sign);
            add(MOVED_PEOPLE, sign * heads);
            add(MOVED_VACANT_POSTS, heads == 0 ? sign : 0);
        }
    }

    private static Figure of(WorkerType type) {
        return switch (type) {
            case OFFICER -> OFFICERS_FTE;
            case STAFF -> STAFF_FTE;
            case PCSO -> PCSO_FTE;
        };
    }

    private static boolean hasMoved(Post post, Plan baseline) {
        Optional<Post> first = baseline.post(post.id());
        return first.isPresent() && !first.get().hub().equals(post.hub());
    }

    /// Adds someone (sign 1) who works here while their post sits at another hub, or takes them off (sign −1).
    void alignedIn(Occupant person, int sign) {
        add(ALIGNED_IN_FTE, sign * person.fte());
    }

    /// Adds a person without a post (sign 1) or takes them off (sign −1).
    void person(Displaced displaced, Pricing pricing, int sign) {
        long fte = displaced.person().fte();
        add(PEOPLE, sign);
        add(STRENGTH_FTE, sign * fte);
        add(OVER_FTE, sign * fte);
        add(STRENGTH_COST, sign * pricing.cost(displaced.person()));
    }

    private void add(Figure figure, long amount) {
        figures[figure.ordinal()] += amount;
    }

    Totals totals() {
        return new Totals(figures.clone());
    }
}
