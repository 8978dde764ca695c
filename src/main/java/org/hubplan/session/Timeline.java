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
///
/// @param start before any change: the baseline it rests on
/// @param standings after each entry of `history.done()`, newest first
/// @param unfit entries that stand in the history but no longer fit the baseline, newest first; they change nothing
public record Timeline(Option option, History history, Standing start, List<Standing> standings, List<Unfit> unfit) {
    /// A change that can't be carried out on the baseline as it is now.
    public record Unfit(Entry entry, Outcome.Refused refusal) {}

    static Timeline of(Option option, Standing start) {
        return new Timeline(option, History.EMPTY, start, List.empty(), List.empty());
    }

    /// Where the option stands now.
    public Standing now() {
        return standings.headOption().getOrElse(start);
    }

    /// After one more entry of this option, which need not be checked before: what no longer fits is kept as unfit.
    Timeline then(Entry entry) {
        History after = history.then(entry);
        return switch (entry.act()) {
            case Act.Began _ -> this;
            case Act.Did did -> with(after, entry, did.change());
            case Act.Undid undid -> new Timeline(
                    option, after, start, standings.tail(), unfit.reject(gone -> gone.entry().n() == undid.n()));
            case Act.Redid _ -> {
                Entry again = history.undone().head();
                yield with(after, again, ((Act.Did) again.act()).change());
            }
        };
    }

    private Timeline with(History after, Entry entry, Change change) {
        return switch (now().then(change)) {
            case Standing.Next.Yes yes -> new Timeline(option, after, start, standings.prepend(yes.standing()), unfit);
            case Standing.Next.No no -> new Timeline(
                    option, after, start, standings.prepend(now()), unfit.prepend(new Unfit(entry, no.refused())));
        };
    }

    /// The same history on another baseline.
    Timeline on(Standing baseline) {
        Timeline replayed = of(option, baseline);
        for (Entry entry : history.standing()) {
            replayed = replayed.with(replayed.history.then(entry), entry, ((Act.Did) entry.act()).change());
        }
        return new Timeline(option, history, baseline, replayed.standings, replayed.unfit);
    }
}
