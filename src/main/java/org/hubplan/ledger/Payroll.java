package org.hubplan.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hubplan.ledger.Paid.Side;
import org.hubplan.model.Displaced;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;

/// How many posts and people there are of each that cost alike: a plan's pay bill before it is priced. Its size is that
/// of commands by grades by hours, not of posts.
final class Payroll {
    private final Map<Paid, Integer> counts = new HashMap<>();

    /// Of a whole plan. Reads every post.
    static Payroll of(Plan plan) {
        Payroll payroll = new Payroll();
        plan.posts().forEach(post -> payroll.add(post, 1));
        plan.displaced().forEach(person -> payroll.add(person, 1));
        return payroll;
    }

    /// Adds a post and whoever is in it (sign 1) or takes them off (sign −1).
    void add(Post post, int sign) {
        counts.merge(Paid.of(post), sign, Integer::sum);
        post.occupants().forEach(person -> counts.merge(Paid.of(person, post), sign, Integer::sum));
    }

    void add(Displaced waiting, int sign) {
        counts.merge(Paid.of(waiting), sign, Integer::sum);
    }

    /// Without what nets to none.
    List<PayStep.Part> parts(Predicate<Paid> some) {
        return counts.entrySet().stream()
                .filter(line -> line.getValue() != 0 && some.test(line.getKey()))
                .map(line -> new PayStep.Part(line.getKey(), line.getValue()))
                .toList();
    }

    /// Pence a full year of one part of the pay bill, to the penny as the ledger has it.
    long cost(Side side, Scope scope, Pricing pricing) {
        return cost(paid -> paid.side() == side, scope, pricing);
    }

    /// Pence a full year of all posts, filled or not.
    long ofPosts(Scope scope, Pricing pricing) {
        return cost(Paid::isPost, scope, pricing);
    }

    private long cost(Predicate<Paid> some, Scope scope, Pricing pricing) {
        long pence = 0;
        for (Map.Entry<Paid, Integer> line : counts.entrySet()) {
            Paid paid = line.getKey();
            if (some.test(paid) && scope.includes(paid.owner())) {
                pence += line.getValue() * paid.cost(pricing);
            }
        }
        return pence;
    }
}
