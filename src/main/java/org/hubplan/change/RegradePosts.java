package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts get another grade. The people in them keep the grade they hold.
///
/// @param payOrigin whether the difference in pay is new money or found from existing posts
public record RegradePosts(List<PostId> posts, Grade to, PayOrigin payOrigin) implements Change {
    public RegradePosts {
        posts = List.copyOf(posts);
        if (payOrigin == PayOrigin.NONE) {
            throw new IllegalArgumentException("A regraded post says where the difference in pay comes from");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> regrade(plan, found.posts());
        };
    }

    private Outcome regrade(Plan plan, List<Post> found) {
        List<Post> regraded = found.stream()
                .filter(post -> post.grade() != to)
                .map(post -> post.withGrade(to))
                .toList();
        if (regraded.isEmpty()) {
            return new Refused("Already graded " + to + ": " + Wording.posts(found) + ".", "Choose another grade.");
        }
        for (Post post : regraded) {
            Optional<Refused> refusal = refusal(post, to);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return Applied.posts(plan, regraded);
    }

    /// Why a post can't become of this grade; empty where it can.
    static Optional<Refused> refusal(Post post, Grade to) {
        return post.occupants().stream().allMatch(person -> person.grade().workerType() == to.workerType())
                ? Optional.empty()
                : Optional.of(new Refused(
                        "Post " + post.number() + " is filled by "
                                + (to.isOfficer() ? "police staff" : "an officer") + " and can't become " + to + ".",
                        "Vacate it first."));
    }

    @Override
    public String words(Plan before) {
        return "Regrade " + Wording.posts(before, posts) + " at " + Wording.whereFrom(before, posts) + " to " + to;
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new RegradePosts(posts.stream().filter(some::contains).toList(), to, payOrigin));
    }

    @Override
    public String kind() {
        return "regrade";
    }
}
