package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts get a budget behind them, or lose it. They stay on the BWT either way.
///
/// @param funded whether a budget stands behind them from now on
public record FundPosts(List<PostId> posts, boolean funded) implements Change {
    public FundPosts {
        posts = List.copyOf(posts);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> changed = found.posts().stream()
                        .filter(post -> post.funded() != funded)
                        .map(post -> post.withFunding(funded))
                        .toList();
                yield changed.isEmpty()
                        ? new Refused(
                                (funded ? "Already funded: " : "Already unfunded: ") + Wording.posts(found.posts()) + ".",
                                funded ? "Choose an unfunded post." : "Choose a funded post.")
                        : Applied.posts(plan, changed);
            }
        };
    }

    @Override
    public String words(Plan before) {
        return (funded ? "Fund " : "Stop funding ") + Wording.posts(before, posts) + " at "
                + Wording.whereFrom(before, posts);
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new FundPosts(posts.stream().filter(some::contains).toList(), funded));
    }

    @Override
    public String kind() {
        return "fund";
    }
}
