package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts go onto another command's BWT and stay where they sit.
public record TransferPosts(List<PostId> posts, Command to) implements Change {
    public TransferPosts {
        posts = List.copyOf(posts);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> transferred = found.posts().stream()
                        .filter(post -> !post.owner().equals(to))
                        .map(post -> post.ownedBy(to))
                        .toList();
                yield transferred.isEmpty()
                        ? new Refused(
                                "Already on the BWT of " + to + ": " + Wording.posts(found.posts()) + ".",
                                "Choose another command.")
                        : Applied.posts(plan, transferred);
            }
        };
    }

    @Override
    public String words(Plan before) {
        return "Transfer " + Wording.posts(before, posts) + " to the BWT of " + to;
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new TransferPosts(posts.stream().filter(some::contains).toList(), to));
    }

    @Override
    public String kind() {
        return "transfer";
    }
}
