package org.hubplan.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Displaced;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// The people of these posts leave them; the posts stay, vacant. An alignment to another hub ends.
///
/// @param leaving whether they leave the plan altogether (retired, posted away); if not, they wait in the unplaced tray
/// @param people the only ones who leave, where posts are shared; empty for everyone
public record VacatePosts(List<PostId> posts, boolean leaving, List<PersonId> people) implements Change {
    public VacatePosts {
        posts = List.copyOf(posts);
        people = List.copyOf(people);
    }

    /// Of everyone.
    public VacatePosts(List<PostId> posts, boolean leaving) {
        this(posts, leaving, List.of());
    }

    /// One person leaves the plan; whoever shares the post stays.
    public static VacatePosts by(PersonId person, PostId post) {
        return new VacatePosts(List.of(post), true, List.of(person));
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> {
                List<Post> left = found.posts().stream()
                        .filter(post -> post.occupants().stream().anyMatch(this::leaves))
                        .map(post -> post.withOccupants(post.occupants().stream().filter(this::leaves).toList()))
                        .toList();
                if (left.isEmpty()) {
                    yield new Refused("Already vacant: " + Wording.posts(found.posts()) + ".", "Choose a filled post.");
                }
                List<Post> vacated = found.posts().stream()
                        .filter(post -> post.occupants().stream().anyMatch(this::leaves))
                        .map(post -> post.withOccupants(
                                post.occupants().stream().filter(one -> !leaves(one)).toList()))
                        .toList();
                yield leaving
                        ? Applied.posts(plan, vacated)
                        : Applied.posts(intoTray(plan, left), vacated, peopleOf(left));
            }
        };
    }

    private boolean leaves(Occupant person) {
        return people.isEmpty() || people.contains(person.id());
    }

    /// The plan with the people of these posts waiting in the unplaced tray.
    static Plan intoTray(Plan plan, List<Post> posts) {
        Plan with = plan;
        for (Post post : posts) {
            for (Occupant person : post.occupants()) {
                with = with.with(new Displaced(person.unaligned(), post.owner(), post.number()));
            }
        }
        return with;
    }

    static Set<PersonId> peopleOf(List<Post> posts) {
        Set<PersonId> people = new HashSet<>();
        posts.forEach(post -> post.occupants().forEach(person -> people.add(person.id())));
        return people;
    }

    @Override
    public String words(Plan before) {
        String whom = people.isEmpty() ? "" : people.size() == 1 ? " of one person" : " of " + people.size() + " people";
        return "Vacate " + Wording.posts(before, posts) + whom + " at " + Wording.whereFrom(before, posts)
                + (leaving ? "" : ", people to the unplaced tray");
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new VacatePosts(posts.stream().filter(some::contains).toList(), leaving, people));
    }

    @Override
    public String kind() {
        return "vacate";
    }
}
