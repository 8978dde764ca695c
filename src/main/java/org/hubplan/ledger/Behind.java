package org.hubplan.ledger;

import java.util.List;
import java.util.Optional;
import org.hubplan.model.Displaced;
import org.hubplan.model.Post;

/// What a figure comes from: every post and person that counts to it, each with its share.
///
/// @param shares posts by number, then people without a post by identity; none with a share of 0
public record Behind(Figure figure, List<Share> shares) {
    public Behind {
        shares = List.copyOf(shares);
    }

    /// What one post, or one person without a post, counts for.
    ///
    /// @param post empty where it is a person without a post
    /// @param totals all its figures
    public record Share(Optional<Post> post, Optional<Displaced> person, Totals totals) {
        static Share of(Post post, Totals totals) {
            return new Share(Optional.of(post), Optional.empty(), totals);
        }

        static Share of(Displaced person, Totals totals) {
            return new Share(Optional.empty(), Optional.of(person), totals);
        }
    }

    /// In the figure's own unit. It equals the figure on the ledger's line.
    public long sum() {
        return shares.stream().mapToLong(share -> share.totals().get(figure)).sum();
    }
}
