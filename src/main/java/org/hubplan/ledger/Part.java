package org.hubplan.ledger;

import java.util.function.Predicate;
import org.hubplan.model.Post;

/// What some of the posts of a standing add up to, with the people in them. A value.
///
/// @param standing whose posts they are
/// @param those which posts count
/// @param ledger of those posts alone, against the standing's baseline and at its prices
public record Part(Standing standing, Predicate<Post> those, Ledger ledger) {
    /// All of them. Costs nothing.
    public static Part whole(Standing standing) {
        return new Part(standing, _ -> true, standing.ledger());
    }

    /// Computed from nothing. Reads every post.
    public static Part of(Standing standing, Predicate<Post> those) {
        Ledger whole = standing.ledger();
        return new Part(
                standing,
                those,
                Ledger.ofSome(standing.plan(), whole.baseline(), whole.pricing(), those, _ -> false));
    }

    /// The posts a figure of them comes from, and the people where all count. Reads every post.
    public Behind behind(Figure figure, Scope scope, Where where) {
        Behind whole = standing.behind(figure, scope, where);
        return ledger == standing.ledger()
                ? whole
                : new Behind(
                        figure,
                        whole.shares().stream()
                                .filter(share -> share.post().filter(those).isPresent())
                                .toList());
    }

    /// The same posts where another standing has them: O(posts either standing's changes touched) where both rest on
    /// one baseline at one set of rates, else every post is read.
    public Part at(Standing other) {
        if (other == standing) {
            return this;
        }
        Ledger whole = other.ledger();
        if (whole.baseline() != standing.ledger().baseline() || !standing.isPricedAt(whole.pricing())) {
            return of(other, those);
        }
        return new Part(
                other,
                those,
                ledger.ofSomeAfter(
                        standing.plan(), other.plan(), Causes.touchedByEither(standing, other), those));
    }
}
