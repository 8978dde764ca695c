package org.hubplan.ledger;

import io.vavr.collection.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Change;
import org.hubplan.change.Outcome;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.Plan;
import org.hubplan.money.Pricing;

/// Where an option stands: its plan, what it adds up to, and how its pay differs from the baseline.
/// A value; a preview is simply the standing after a change that nobody keeps.
public final class Standing {
    private final Plan plan;
    private final Ledger ledger;
    private final HashMap<Scope, Growth> growth;

    private Standing(Plan plan, Ledger ledger, HashMap<Scope, Growth> growth) {
        this.plan = plan;
        this.ledger = ledger;
        this.growth = growth;
    }

    /// Before any change: the baseline itself.
    public static Standing of(Plan baseline, Pricing pricing) {
        return new Standing(baseline, Ledger.of(baseline, baseline, pricing), HashMap.empty());
    }

    public static Standing of(Plan baseline) {
        return of(baseline, Pricing.newest(baseline.rates()));
    }

    public Plan plan() {
        return plan;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Growth growth(Scope scope) {
        return growth.getOrElse(scope, Growth.NONE);
    }

    /// The posts and people a figure comes from. Reads every post.
    public Behind behind(Figure figure, Scope scope, Where where) {
        return ledger.behind(plan, figure, scope, where);
    }

    /// What comes of one more change. After an import the plan is a baseline of its own, at its newest prices.
    public Next then(Change change) {
        return switch (change.applyTo(plan)) {
            case Outcome.Refused refused -> new Next.No(refused);
            case Applied applied when change.isForBaseline() -> new Next.Yes(of(applied.plan()), applied);
            case Applied applied -> {
                Ledger after = ledger.after(plan, applied);
                yield new Next.Yes(
                        new Standing(applied.plan(), after, growthAfter(change.payOrigin(), applied, after)), applied);
            }
        };
    }

    /// The standing after a change, or the refusal.
    public sealed interface Next {
        record Yes(Standing standing, Applied applied) implements Next {}

        record No(Outcome.Refused refused) implements Next {}
    }

    private HashMap<Scope, Growth> growthAfter(PayOrigin origin, Applied applied, Ledger after) {
        if (origin == PayOrigin.NONE) {
            return growth;
        }
        HashMap<Scope, Growth> grown = growth;
        for (Scope scope : scopesOf(applied)) {
            long difference = after.total(scope).bwtCost() - ledger.total(scope).bwtCost();
            Growth growth = growth(scope).plus(origin, difference);
            grown = growth.equals(Growth.NONE) ? grown.remove(scope) : grown.put(scope, growth);
        }
        return grown;
    }

    private Set<Scope> scopesOf(Applied applied) {
        Set<Scope> scopes = new HashSet<>(Set.of(Scope.EVERYTHING));
        applied.posts().stream()
                .map(applied.plan()::post)
                .flatMap(Optional::stream)
                .forEach(post -> scopes.add(Scope.of(post.owner())));
        return scopes;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Standing that
                && plan.equals(that.plan)
                && ledger.equals(that.ledger)
                && growth.equals(that.growth);
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }

    @Override
    public String toString() {
        return plan + ", " + ledger;
    }
}
