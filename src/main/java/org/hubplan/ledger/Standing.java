package org.hubplan.ledger;

import io.vavr.Lazy;
import io.vavr.collection.HashSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Outcome;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.hubplan.money.Pricing;

/// Where an option stands: its plan, what it adds up to, and how its pay differs from the baseline, from which day.
/// A value; a preview is simply the standing after a change that nobody keeps.
public final class Standing {
    private final Plan plan;
    private final Ledger ledger;
    private final GrowthByScope growth;
    private final Course course;
    private final Lazy<Payroll> atFirst;

    private Standing(
            Plan plan, Ledger ledger, GrowthByScope growth, Course course, Lazy<Payroll> atFirst) {
        this.plan = plan;
        this.ledger = ledger;
        this.growth = growth;
        this.course = course;
        this.atFirst = atFirst;
    }

    /// Before any change: the baseline itself.
    public static Standing of(Plan baseline, Pricing pricing) {
        return new Standing(
                baseline,
                Ledger.of(baseline, baseline, pricing),
                GrowthByScope.NONE,
                Course.START,
                Lazy.of(() -> Payroll.of(baseline)));
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

    public boolean isPricedAt(Pricing pricing) {
        return ledger.isPricedAt(pricing);
    }

    /// Of a full year at the ledger's own prices, whatever day the changes take effect.
    public Growth growth(Scope scope) {
        return growth.of(scope);
    }

    /// Of a full year at any prices. O(changes that touch pay).
    public Growth growth(Scope scope, Pricing pricing) {
        return course.steps().foldLeft(
                Growth.NONE, (sum, step) -> sum.plus(step.origin(), step.fullYear(scope, pricing)));
    }

    /// What the posts of the baseline cost more, or less, in a financial year for no other reason than that the option
    /// has rates of its own: with new and redistributed money, the whole difference in the pay of all posts.
    /// Reads every post the first time, and nothing where the rates of the year are the baseline's.
    ///
    /// @return pence a year
    public long otherRates(Scope scope, FinancialYear year) {
        Pricing before = Pricing.nearest(ledger.baseline().rates(), year);
        Pricing own = Pricing.nearest(plan.rates(), year);
        return before.card().rates().equals(own.card().rates())
                ? 0
                : atFirst.get().ofPosts(scope, own) - atFirst.get().ofPosts(scope, before);
    }

    /// Whether pay, rates and funding are the very same ones in both, told without looking at posts. So they are where
    /// no change from one to the other touched them, nor anything a cost line counts.
    public boolean isPaidAs(Standing other) {
        return course.steps() == other.course.steps()
                && plan.rates() == other.plan.rates()
                && plan.funding() == other.plan.funding()
                && ledger.pricing().year().equals(other.ledger.pricing().year())
                && CountedCosts.areAlike(this, other);
    }

    /// What the changes did to pay, one by one, in the order they were made.
    public List<PayStep> paySteps() {
        return course.steps().reverse().toJavaList();
    }

    /// How it came from the baseline.
    Course course() {
        return course;
    }

    /// Of the baseline. Reads every post the first time, for all options on it.
    Payroll baselinePayroll() {
        return atFirst.get();
    }

    /// Posts that may differ from the baseline's: every one a change has touched.
    HashSet<PostId> touched() {
        return course.touched();
    }

    /// Posts that may differ from those of another standing on the same baseline: every one that a change of either has
    /// touched; empty where they don't stand on the same one, so that any may.
    public Optional<Set<PostId>> mayDiffer(Standing other) {
        return atFirst == other.atFirst
                ? Optional.of(course.touched().union(other.course.touched()).toJavaSet())
                : Optional.empty();
    }

    /// The posts and people a figure comes from. Reads every post.
    public Behind behind(Figure figure, Scope scope, Where where) {
        return ledger.behind(plan, figure, scope, where);
    }

    /// What comes of one more change, effective from the first day of the year the ledger is priced in.
    public Next then(Change change) {
        return then(change, ledger.pricing().year().firstDay());
    }

    /// What comes of one more change that isn't in the log.
    public Next then(Change change, LocalDate effective) {
        return then(change, effective, 0);
    }

    /// What comes of one more change: O(posts touched). After an import the plan is a baseline of its own, at its
    /// newest prices.
    ///
    /// @param effective the first day it counts in pay by year
    /// @param entry number in the log of the entry that made it; 0 where it isn't in the log
    public Next then(Change change, LocalDate effective, long entry) {
        return switch (change.applyTo(plan)) {
            case Outcome.Refused refused -> new Next.No(refused);
            case Applied applied when change.isForBaseline() -> new Next.Yes(of(applied.plan()), applied);
            case Applied applied when !applied.plan().rates().equals(plan.rates()) ->
                new Next.Yes(atRatesOf(applied.plan(), course.after(entry)), applied);
            case Applied applied -> {
                Optional<PayStep> step = PayStep.of(plan, applied, change.payOrigin(), effective, entry);
                Map<PostId, Placing> put = new HashMap<>();
                new Placing(entry, effective).of(plan, applied, put);
                Set<Long> made = entry == 0 ? Set.of() : Set.of(entry);
                yield new Next.Yes(after(applied, step.stream().toList(), put, made), applied);
            }
        };
    }

    /// What comes of the change an entry of the log made, from the day it takes effect.
    ///
    /// @throws IllegalArgumentException if the entry made no change
    public Next then(Entry entry) {
        return then(changeOf(entry), entry.effective(), entry.n());
    }

    static Change changeOf(Entry entry) {
        return entry.change()
                .orElseThrow(() -> new IllegalArgumentException("Entry " + entry.n() + " of the log made no change"));
    }

    /// Where the changes of several entries lead, one after another: as step by step, at the cost of the posts they
    /// touch and not of every figure between.
    ///
    /// @param misfit told of each entry whose change can't be carried out, which then changes nothing
    /// @throws IllegalArgumentException if an entry made no change
    public Standing through(Iterable<Entry> entries, BiConsumer<Entry, Outcome.Refused> misfit) {
        Stretch stretch = new Stretch(this);
        for (Entry entry : entries) {
            stretch.go(entry).ifPresent(refused -> misfit.accept(entry, refused));
        }
        return stretch.end();
    }

    /// @param applied what changed since, at the same rates
    /// @param further what that did to pay, in the order it was done
    /// @param put posts that were put elsewhere, by which change
    /// @param made numbers of the entries that did it
    Standing after(
            Applied applied, Collection<PayStep> further, Map<PostId, Placing> put, Collection<Long> made) {
        return new Standing(
                applied.plan(),
                ledger.after(plan, applied),
                growth.after(further, ledger.pricing()),
                course.after(further, applied.posts(), put, made),
                atFirst);
    }

    /// The same posts and people at other rates, in the same financial year. Where they cost otherwise by them, that
    /// reads every post.
    private Standing atRatesOf(Plan after, Course longer) {
        Pricing pricing = Pricing.nearest(after.rates(), ledger.pricing().year());
        if (pricing.card().equals(ledger.pricing().card())) {
            return new Standing(after, ledger, growth, longer, atFirst);
        }
        GrowthByScope again = GrowthByScope.NONE.after(course.steps(), pricing);
        return new Standing(after, ledger.anew(after, pricing), again, longer, atFirst);
    }

    /// The standing after a change, or the refusal.
    public sealed interface Next {
        record Yes(Standing standing, Applied applied) implements Next {}

        record No(Outcome.Refused refused) implements Next {}
    }

    /// Of plan, figures and growth; the days their changes take effect are no part of it. Figures are compared first: a
    /// window asks this after every change, and they mostly differ, while plans are alike in all posts but a few.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Standing that
                && growth.equals(that.growth)
                && ledger.equals(that.ledger)
                && plan.equals(that.plan);
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
