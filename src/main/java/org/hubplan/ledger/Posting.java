package org.hubplan.ledger;

import io.vavr.collection.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hubplan.ledger.Ledger.Slice;
import org.hubplan.model.Displaced;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.hubplan.money.Pricing;

/// Posts and people that come or go, gathered by grain and then carried into every line they count to.
final class Posting {
    private final Map<Grain, Sum> sums = new java.util.HashMap<>();
    private final Plan baseline;
    private final Pricing pricing;

    Posting(Plan baseline, Pricing pricing) {
        this.baseline = baseline;
        this.pricing = pricing;
    }

    void post(Post post, int sign) {
        sumOf(Grain.of(post)).post(post, baseline, pricing, sign);
        for (Occupant person : post.occupants()) {
            person.alignedTo().ifPresent(hub -> sumOf(Grain.of(post, hub)).alignedIn(person, sign));
        }
    }

    void person(Displaced displaced, int sign) {
        sumOf(Grain.of(displaced)).person(displaced, pricing, sign);
    }

    private Sum sumOf(Grain grain) {
        return sums.computeIfAbsent(grain, _ -> new Sum());
    }

    /// What all posted so far comes to in a part of the plan.
    Totals in(Where where, Plan plan) {
        Totals totals = Totals.ZERO;
        for (Map.Entry<Grain, Sum> line : sums.entrySet()) {
            if (where.includes(plan, line.getKey())) {
                totals = totals.plus(line.getValue().totals());
            }
        }
        return totals;
    }

    /// The lines with this posting added.
    HashMap<Slice, HashMap<Object, Totals>> onto(HashMap<Slice, HashMap<Object, Totals>> slices, Plan plan) {
        Map<Slice, Map<Object, Totals>> differences = new java.util.HashMap<>();
        sums.forEach((grain, sum) -> spread(grain, sum.totals(), plan, differences));
        HashMap<Slice, HashMap<Object, Totals>> after = slices;
        for (Map.Entry<Slice, Map<Object, Totals>> slice : differences.entrySet()) {
            HashMap<Object, Totals> lines = after.getOrElse(slice.getKey(), HashMap.empty());
            for (Map.Entry<Object, Totals> line : slice.getValue().entrySet()) {
                Totals totals = lines.getOrElse(line.getKey(), Totals.ZERO).plus(line.getValue());
                lines = totals.isZero() ? lines.remove(line.getKey()) : lines.put(line.getKey(), totals);
            }
            after = lines.isEmpty() ? after.remove(slice.getKey()) : after.put(slice.getKey(), lines);
        }
        return after;
    }

    private static void spread(
            Grain grain, Totals totals, Plan plan, Map<Slice, Map<Object, Totals>> differences) {
        HubCode hub = grain.hub();
        for (Scope scope : new Scope[] {Scope.EVERYTHING, Scope.of(grain.owner())}) {
            add(differences, new Slice(scope, Optional.empty(), Optional.empty()), Slice.WHOLE, totals);
            Stack stack = new Stack(hub, grain.function(), grain.grade());
            add(differences, new Slice(scope, Optional.empty(), Optional.of(hub)), stack, totals);
            for (By by : By.values()) {
                Object key = switch (by) {
                    case HUB -> hub;
                    case KIND -> plan.hub(hub).orElseThrow().kind();
                    case COMMAND -> grain.owner();
                    case FUNCTION -> grain.function();
                    case GRADE -> grain.grade();
                    case GROUP -> grain.owner().businessGroup();
                };
                add(differences, new Slice(scope, Optional.of(by), Optional.empty()), key, totals);
            }
        }
    }

    private static void add(
            Map<Slice, Map<Object, Totals>> differences, Slice slice, Object key, Totals totals) {
        differences.computeIfAbsent(slice, _ -> new java.util.HashMap<>()).merge(key, totals, Totals::plus);
    }
}
