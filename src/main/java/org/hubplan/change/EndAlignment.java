package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// People who were aligned to another hub work where their posts sit again.
public record EndAlignment(List<PostId> posts) implements Change {
    public EndAlignment {
        posts = List.copyOf(posts);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> back = found.posts().stream()
                        .filter(post -> post.occupants().stream().anyMatch(Occupant::isAligned))
                        .map(post -> post.withOccupants(post.occupants().stream().map(Occupant::unaligned).toList()))
                        .toList();
                yield back.isEmpty()
                        ? new Refused(
                                "Nobody in " + Wording.posts(found.posts()) + " is aligned to another hub.",
                                "Choose someone who is.")
                        : Applied.posts(plan, back);
            }
        };
    }

    @Override
    public String words(Plan before) {
        Set<HubCode> hubs = posts.stream()
                .flatMap(id -> before.post(id).stream())
                .flatMap(post -> post.occupants().stream())
                .flatMap(person -> person.alignedTo().stream())
                .collect(Collectors.toSet());
        String where = hubs.size() == 1 ? Wording.hub(before, hubs.iterator().next()) : hubs.size() + " hubs";
        return "End the alignment to " + where + " of the people of " + Wording.posts(before, posts) + " at "
                + Wording.whereFrom(before, posts);
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new EndAlignment(posts.stream().filter(some::contains).toList()));
    }

    @Override
    public String kind() {
        return "end-alignment";
    }
}
