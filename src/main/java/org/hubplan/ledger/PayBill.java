package org.hubplan.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.ledger.PayStep.Part;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;

/// The posts of a plan as far as pay goes, alike ones counted together, whatever the prices: so that what they cost
/// in one year after another takes no look at each post again.
///
/// @param parts each command's posts of one grade and FTE
record PayBill(List<Part> parts) {
    PayBill {
        parts = List.copyOf(parts);
    }

    /// Reads every post.
    static PayBill of(Plan plan) {
        Map<Part, Integer> alike = new HashMap<>();
        plan.posts().filter(post -> !post.closed()).forEach(post -> alike.merge(one(post), 1, Integer::sum));
        return new PayBill(alike.entrySet().stream()
                .map(some -> some.getKey().times(some.getValue()))
                .toList());
    }

    private static Part one(Post post) {
        return new Part(post.owner(), post.grade(), post.fte(), 1);
    }

    /// Pence a year of all posts of a scope, filled or not, to the penny as the ledger has it.
    long fullYear(Scope scope, Pricing pricing) {
        return PayStep.fullYear(parts, scope, pricing);
    }
}
