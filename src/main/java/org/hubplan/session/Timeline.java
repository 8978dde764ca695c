package org.hubplan.session;

import io.vavr.collection.List;
import java.util.ArrayList;
import org.hubplan.change.Act;
import org.hubplan.change.Branch;
import org.hubplan.change.Entry;
import org.hubplan.change.History;
import org.hubplan.change.Option;
import org.hubplan.change.Outcome;
import org.hubplan.ledger.Standing;

/// One option: its history, and where it stood after each change that stands. A value.
public final class Timeline {
    private final Branch branch;
    private final Trail trail;
    private final List<Unfit> unfit;

    /// A change that can't be carried out on the baseline as it is now.
    public record Unfit(Entry entry, Outcome.Refused refusal) {}

    /// Sees a change that stands, with where it led from and where to.
    @FunctionalInterface
    public interface Retracing {
        void step(Entry entry, Standing before, Standing after);
    }

    private Timeline(Branch branch, Trail trail, List<Unfit> unfit) {
        this.branch = branch;
        this.trail = trail;
        this.unfit = unfit;
    }

    /// Every change of a branch carried out, oldest first; what doesn't fit is kept as unfit.
    static Timeline of(Branch branch, Standing start) {
        java.util.List<Unfit> unfit = new ArrayList<>();
        Trail trail = Trail.from(start)
                .through(branch.history().standing(), (entry, refusal) -> unfit.add(new Unfit(entry, refusal)));
        return new Timeline(branch, trail, List.ofAll(unfit).reverse());
    }

    Branch branch() {
        return branch;
    }

    public Option option() {
        return branch.option();
    }

    public History history() {
        return branch.history();
    }

    /// Before any change: the baseline the option rests on.
    public Standing start() {
        return trail.start();
    }

    /// Where the option stands now.
    public Standing now() {
        return trail.now();
    }

    /// Entries that stand in the history but no longer fit the baseline, newest first; they change nothing.
    public List<Unfit> unfit() {
        return unfit;
    }

    /// Goes through every change that stands, oldest first. Each is made anew.
    public void retrace(Retracing each) {
        Standing before = start();
        for (Entry entry : history().standing()) {
            Standing after = Trail.after(before, entry);
            each.step(entry, before, after);
            before = after;
        }
    }

    /// After one more entry of this option, which need not be checked before.
    Timeline then(Entry entry) {
        return then(entry, Branch.after(entry, _ -> branch));
    }

    /// The same where the branch after the entry is known.
    ///
    /// @param after the option and its history with the entry
    Timeline then(Entry entry, Branch after) {
        return switch (entry.act()) {
            case Act.Did _ -> further(after, entry);
            case Act.Undid _ -> {
                Entry gone = history().done().head();
                yield gone.act() instanceof Act.Did
                        ? new Timeline(
                                after,
                                trail.back(after.history()),
                                unfit.reject(one -> one.entry().n() == gone.n()))
                        : of(after, start());
            }
            case Act.Redid _ -> {
                Entry again = history().undone().head();
                yield again.act() instanceof Act.Did ? further(after, again) : of(after, start());
            }
            case Act.Settled _ -> of(after, start());
            case Act.Amended amended -> amended(after, amended);
            default -> new Timeline(after, trail, unfit);
        };
    }

    /// Another reason alone changes no figure; another day changes those of its change and all after it.
    private Timeline amended(Branch after, Act.Amended amended) {
        boolean sameDay = history().done().find(entry -> entry.n() == amended.n())
                .forAll(entry -> entry.effective().equals(amended.effective()));
        return sameDay ? new Timeline(after, trail, unfit) : of(after, start());
    }

    /// A timeline of the same changes under another branch: an option just made from this one, or one that goes
    /// on from this what-if.
    Timeline as(Branch other) {
        return history().done().equals(other.history().done())
                ? new Timeline(other, trail, unfit)
                : of(other, start());
    }

    private Timeline further(Branch after, Entry entry) {
        return switch (now().then(entry)) {
            case Standing.Next.Yes yes -> new Timeline(after, trail.to(yes.standing()), unfit);
            case Standing.Next.No no ->
                new Timeline(after, trail.to(now()), unfit.prepend(new Unfit(entry, no.refused())));
        };
    }

    /// The same history on another baseline.
    Timeline on(Standing baseline) {
        return of(branch, baseline);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline that
                && branch.equals(that.branch)
                && start().equals(that.start())
                && now().equals(that.now())
                && unfit.equals(that.unfit);
    }

    @Override
    public int hashCode() {
        return branch.hashCode();
    }

    @Override
    public String toString() {
        return option().words() + ": " + now();
    }
}
