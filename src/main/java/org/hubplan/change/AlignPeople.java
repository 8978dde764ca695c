package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// The people of filled posts work at another hub. Their posts stay where they sit, and BWT, strength and
/// vacancies with them; they show as aligned out there and aligned in at the hub they work at.
public record AlignPeople(List<PostId> posts, HubCode to) implements Change {
    public AlignPeople {
        posts = List.copyOf(posts);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        Optional<Refused> noHub = Found.boardHubRefusal(plan, to);
        if (noHub.isPresent()) {
            return noHub.get();
        }
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> align(plan, found.posts());
        };
    }

    private Outcome align(Plan plan, List<Post> found) {
        List<Post> filled = found.stream().filter(post -> !post.isVacant()).toList();
        if (filled.isEmpty()) {
            return new Refused(
                    "Nobody is in " + Wording.posts(found) + ".", "Choose a filled post, or move the vacant ones.");
        }
        List<Post> elsewhere = filled.stream().filter(post -> !post.hub().equals(to)).toList();
        if (elsewhere.isEmpty()) {
            return new Refused(
                    "The posts of these people sit at " + Wording.hub(plan, to) + " themselves: "
                            + Wording.posts(filled) + ".",
                    "Choose another hub, or end their alignment.");
        }
        List<Post> aligned = elsewhere.stream()
                .map(post -> post.withOccupants(there(post)))
                .filter(post -> !plan.post(post.id()).orElseThrow().equals(post))
                .toList();
        return aligned.isEmpty()
                ? new Refused(
                        "Already aligned to " + Wording.hub(plan, to) + ": the people of " + Wording.posts(elsewhere)
                                + ".",
                        "Choose another hub.")
                : Applied.posts(plan, aligned);
    }

    private List<Occupant> there(Post post) {
        return post.occupants().stream().map(person -> person.alignedTo(to)).toList();
    }

    @Override
    public String words(Plan before) {
        return "Align the people of " + Wording.posts(before, posts) + " at " + Wording.whereFrom(before, posts)
                + " to " + Wording.hub(before, to);
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new AlignPeople(posts.stream().filter(some::contains).toList(), to));
    }

    @Override
    public String kind() {
        return "align";
    }
}
