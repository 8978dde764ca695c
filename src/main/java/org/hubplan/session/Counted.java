package org.hubplan.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.ledger.Standing;
import org.hubplan.money.Pricing;
import org.hubplan.posting.PostingSteps;
import org.hubplan.session.Timeline.Unfit;

/// Where an option stands with only the changes a lens lets through, in the order they were made, and what that
/// leaves out. As at a day, postings that have taken effect by then count too.
///
/// @param later changes that take effect after the lens's day
/// @param unagreed changes that not every command concerned has agreed to, where only agreed ones count
/// @param unfit changes that count and can't be carried out, most often for want of one that is left out; they
///     change nothing
public record Counted(Standing standing, List<Entry> later, List<Entry> unagreed, List<Unfit> unfit) {
    public Counted {
        later = List.copyOf(later);
        unagreed = List.copyOf(unagreed);
        unfit = List.copyOf(unfit);
    }

    /// Computed from nothing, unless nothing is left out and the prices are those the option has.
    static Counted of(OpenPlan plan, int option, Lens lens, Pricing pricing) {
        Timeline timeline = plan.timeline(option);
        if (timeline.option().isBaseline()) {
            Standing baseline = timeline.now();
            return all(baseline.isPricedAt(pricing) ? baseline : Standing.of(baseline.plan(), pricing), List.of());
        }
        Set<Long> agreed = lens.agreedOnly() ? plan.agreement(option).agreed() : Set.of();
        List<Entry> later = new ArrayList<>();
        List<Entry> unagreed = new ArrayList<>();
        List<Entry> counting = new ArrayList<>();
        for (Entry entry : timeline.history().standing()) {
            if (lens.asAt().filter(entry.effective()::isAfter).isPresent()) {
                later.add(entry);
            } else if (lens.agreedOnly() && !agreed.contains(entry.n())) {
                unagreed.add(entry);
            } else {
                counting.add(entry);
            }
        }
        return later.isEmpty() && unagreed.isEmpty() && timeline.now().isPricedAt(pricing)
                ? all(timeline.now(), timeline.unfit().reverse().toJavaList())
                : replayed(Standing.of(timeline.start().plan(), pricing), counting, later, unagreed);
    }

    private static Counted replayed(Standing start, List<Entry> counting, List<Entry> later, List<Entry> unagreed) {
        List<Unfit> unfit = new ArrayList<>();
        Standing standing = start.through(counting, (entry, refusal) -> unfit.add(new Unfit(entry, refusal)));
        return new Counted(standing, later, unagreed, unfit);
    }

    /// With the postings that have taken effect by a day. One whose post is gone, or whose person has left by a
    /// change of the option, does what it still can.
    Counted posted(LocalDate day) {
        Standing after = standing;
        PostingSteps postings = new PostingSteps();
        for (PostingSteps.Step step : PostingSteps.by(standing.plan(), day)) {
            Optional<Change> change = postings.next(step, after.plan());
            if (change.isPresent() && after.then(change.get(), step.on()) instanceof Standing.Next.Yes yes) {
                after = yes.standing();
            }
        }
        return after == standing ? this : new Counted(after, later, unagreed, unfit);
    }

    private static Counted all(Standing standing, List<Unfit> unfit) {
        return new Counted(standing, List.of(), List.of(), unfit);
    }

    /// Why an entry doesn't count; empty where it does.
    public Optional<String> whyNot(Entry entry) {
        if (later.contains(entry)) {
            return Optional.of("it takes effect later");
        }
        if (unagreed.contains(entry)) {
            return Optional.of("not every command concerned has agreed");
        }
        return unfit.stream()
                .filter(one -> one.entry().n() == entry.n())
                .findFirst()
                .map(one -> one.refusal().words());
    }
}
