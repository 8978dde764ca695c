package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts get another title. What they do and cost stays.
public record RetitlePosts(List<PostId> posts, String title) implements Change {
    public RetitlePosts {
        posts = List.copyOf(posts);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A post is given a title");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> retitled = found.posts().stream()
                        .filter(post -> !post.title().equals(title))
                        .map(post -> post.withTitle(title))
                        .toList();
                yield retitled.isEmpty()
                        ? new Refused(
                                "Already called " + title + ": " + Wording.posts(found.posts()) + ".",
                                "Give another title.")
                        : Applied.posts(plan, retitled);
            }
        };
    }

    @Override
    public String words(Plan before) {
        return "Retitle " + Wording.posts(before, posts) + " at " + Wording.whereFrom(before, posts) + " as " + title;
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new RetitlePosts(posts.stream().filter(some::contains).toList(), title));
    }

    @Override
    public String kind() {
        return "retitle";
    }
}
