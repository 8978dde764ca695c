package org.hubplan.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;

/// A plan added up a second way, post by post in decimals, sharing nothing with the ledger's own sums.
final class Reckoning {
    /// A line of the ledger.
    record Line(Scope scope, By by, Object key) {}

    /// The figures every screen leads with; costs in pounds.
    record Reckoned(
            long posts, long people, long bwt, long strength, long vacant, long over, long alignedIn, long alignedOut,
            BigDecimal bwtCost, BigDecimal strengthCost) {
        static final Reckoned NOTHING = new Reckoned(0, 0, 0, 0, 0, 0, 0, 0, decimal(0), decimal(0));

        Reckoned alignedIn(long fte) {
            return new Reckoned(posts, people, bwt, strength, vacant, over, fte, alignedOut, bwtCost, strengthCost);
        }

        Reckoned alignedOut(long fte) {
            return new Reckoned(posts, people, bwt, strength, vacant, over, alignedIn, fte, bwtCost, strengthCost);
        }

        Reckoned plus(Reckoned other) {
            return new Reckoned(
                    posts + other.posts, people + other.people, bwt + other.bwt, strength + other.strength,
                    vacant + other.vacant, over + other.over, alignedIn + other.alignedIn,
                    alignedOut + other.alignedOut, bwtCost.add(other.bwtCost),
                    strengthCost.add(other.strengthCost));
        }
    }

    private final Map<Line, Reckoned> lines = new HashMap<>();
    private final Plan plan;
    private final Pricing pricing;

    private Reckoning(Plan plan, Pricing pricing) {
        this.plan = plan;
        this.pricing = pricing;
    }

    static Map<Line, Reckoned> lines(Plan plan, Pricing pricing) {
        Reckoning reckoning = new Reckoning(plan, pricing);
        plan.everyPost().filter(post -> !post.closed()).forEach(reckoning::post);
        plan.displaced().forEach(reckoning::person);
        return reckoning.lines;
    }

    static Reckoned reckoned(Totals totals) {
        return new Reckoned(
                totals.posts(), totals.get(Figure.PEOPLE), totals.bwtFte(), totals.strengthFte(), totals.vacantFte(),
                totals.overFte(), totals.alignedInFte(), totals.alignedOutFte(), BigDecimal.valueOf(totals.bwtCost(), 2),
                BigDecimal.valueOf(totals.strengthCost(), 2));
    }

    private void post(Post post) {
        long strength = post.occupants().stream().mapToLong(Occupant::fte).sum();
        BigDecimal paid = post.occupants().stream()
                .map(person -> cost(person.grade(), person.fte()))
                .reduce(decimal(0), BigDecimal::add);
        add(post.owner(), post.hub(), post.function(), post.grade(), new Reckoned(
                1, post.occupants().size(), post.fte(), strength, Math.max(0, post.fte() - strength),
                Math.max(0, strength - post.fte()), 0, 0, cost(post.grade(), post.fte()), paid));
        for (Occupant person : post.occupants()) {
            person.alignedTo().ifPresent(hub -> {
                add(post.owner(), post.hub(), post.function(), post.grade(), Reckoned.NOTHING.alignedOut(person.fte()));
                add(post.owner(), hub, post.function(), post.grade(), Reckoned.NOTHING.alignedIn(person.fte()));
            });
        }
    }

    private void person(Displaced waiting) {
        long fte = waiting.person().fte();
        add(waiting.command(), HubCode.UNPLACED, Displaced.FUNCTION, waiting.person().grade(), new Reckoned(
                0, 1, 0, fte, 0, fte, 0, 0, decimal(0), cost(waiting.person().grade(), fte)));
    }

    private BigDecimal cost(Grade grade, long fte) {
        return decimal(pricing.rate(grade)).multiply(decimal(fte)).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private void add(Command owner, HubCode hub, String function, Grade grade, Reckoned figures) {
        for (Scope scope : List.of(Scope.EVERYTHING, Scope.of(owner))) {
            Map.of(By.HUB, hub, By.KIND, plan.hub(hub).orElseThrow().kind(), By.COMMAND, owner,
                            By.FUNCTION, function, By.GRADE, grade, By.GROUP, owner.businessGroup())
                    .forEach((by, key) -> lines.merge(new Line(scope, by, key), figures, Reckoned::plus));
        }
    }
}
