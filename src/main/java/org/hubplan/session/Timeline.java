package org.hubplan.session;

import io.vavr.collection.List;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.Entry.Act;
import org.hubplan.change.History;
import org.hubplan.change.Option;
import org.hubplan.change.Outcome;
import org.hubplan.ledger.Standing;

/// One option: its history, and where it stood after each change that stands. A value.
public final class Timeline {
    private final Option option;
    private final History history;
    private final Trail trail;
    private final List<Unfit> unfit;

    /// A change that can't be carried out on the baseline as it is now.
    public record Unfit(Entry entry, Outcome.Refused refusal) {}

    /// Sees a change that stands, with where it led from and where to.
    @FunctionalInterface
    public interface Retracing {
        void step(Entry entry, Standing before, Standing after);
    }

    private Timeline(Option option, History history, Trail trail, List<Unfit> unfit) {
        this.option = option;
        this.history = history;
        this.trail = trail;
        this.unfit = unfit;
    }

    static Timeline of(Option option, Standing start) {
        return new Timeline(option, History.EMPTY, Trail.from(start), List.empty());
    }

    public Option option() {
        return option;
    }

    public History history() {
        return history;
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
        for (Entry entry : history.standing()) {
            Standing after = Trail.after(before, entry);
            each.step(entry, before, after);
            before = after;
        }
    }

    /// After one more entry of this option, which need not be checked before: what no longer fits is kept as unfit.
    Timeline then(Entry entry) {
        History after = history.then(entry);
        return switch (entry.act()) {
            case Act.Began _ -> this;
            case Act.Did did -> with(after, entry, did.change());
            case Act.Undid undid -> new Timeline(
                    option, after, trail.back(after.done()), unfit.reject(gone -> gone.entry().n() == undid.n()));
            case Act.Redid _ -> {
                Entry again = history.undone().head();
                yield with(after, again, ((Act.Did) again.act()).change());
            }
        };
    }

    private Timeline with(History after, Entry entry, Change change) {
        return switch (now().then(change)) {
            case Standing.Next.Yes yes -> new Timeline(option, after, trail.to(yes.standing()), unfit);
            case Standing.Next.No no ->
                new Timeline(option, after, trail.to(now()), unfit.prepend(new Unfit(entry, no.refused())));
        };
    }

    /// The same history on another baseline.
    Timeline on(Standing baseline) {
        Timeline replayed = of(option, baseline);
        for (Entry entry : history.standing()) {
            replayed = replayed.with(replayed.history.then(entry), entry, ((Act.Did) entry.act()).change());
        }
        return new Timeline(option, history, replayed.trail, replayed.unfit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline that
                && option.equals(that.option)
                && history.equals(that.history)
                && start().equals(that.start())
                && now().equals(that.now())
                && unfit.equals(that.unfit);
    }

    @Override
    public int hashCode() {
        return 31 * option.hashCode() + history.hashCode();
    }

    @Override
    public String toString() {
        return option.words() + ": " + now();
    }
}
