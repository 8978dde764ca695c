package org.hubplan.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Outcome;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;

/// Changes on their way one after another, with the figures still those of the start. Each is applied to the plan
/// the last one left; the ledger then takes in once what all of them came to.
final class Stretch {
    private Standing start;
    private Plan plan;
    private final Set<PostId> posts = new HashSet<>();
    private final Set<PersonId> people = new HashSet<>();
    private final List<PayStep> steps = new ArrayList<>();
    private final Map<PostId, Placing> put = new HashMap<>();
    private final List<Long> made = new ArrayList<>();

    Stretch(Standing start) {
        this.start = start;
        this.plan = start.plan();
    }

    /// One change further; where it doesn't fit, nowhere, and why.
    Optional<Outcome.Refused> go(Entry entry) {
        Change change = Standing.changeOf(entry);
        return switch (change.applyTo(plan)) {
            case Outcome.Refused refused -> Optional.of(refused);
            case Applied applied when change.isForBaseline() || !applied.plan().rates().equals(plan.rates()) -> {
                start = ((Standing.Next.Yes) end().then(entry)).standing();
                plan = start.plan();
                posts.clear();
                people.clear();
                steps.clear();
                put.clear();
                made.clear();
                yield Optional.empty();
            }
            case Applied applied -> {
                PayStep.of(plan, applied, change.payOrigin(), entry.effective(), entry.n()).ifPresent(steps::add);
                new Placing(entry.n(), entry.effective()).of(plan, applied, put);
                made.add(entry.n());
                posts.addAll(applied.posts());
                people.addAll(applied.people());
                plan = applied.plan();
                yield Optional.empty();
            }
        };
    }

    /// Where they lead all together.
    Standing end() {
        return plan == start.plan() ? start : start.after(new Applied(plan, posts, people), steps, put, made);
    }
}
