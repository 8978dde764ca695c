package org.hubplan.ledger.month;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.ledger.month.Passage.Place;
import org.hubplan.model.Displaced;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;

/// Every post and every person of two establishments, each with where it was and where it is.
final class Passages {
    private final Plan opening;
    private final Plan closing;
    private final List<Passage> all = new ArrayList<>();

    private Passages(Plan opening, Plan closing) {
        this.opening = opening;
        this.closing = closing;
    }

    static List<Passage> between(Plan opening, Plan closing) {
        Passages passages = new Passages(opening, closing);
        passages.posts();
        passages.people();
        return passages.all;
    }

    private void posts() {
        opening.posts().forEach(was -> {
            Optional<Post> is = closing.post(was.id()).filter(post -> !post.closed());
            all.add(new Passage(
                    true, Optional.of(Place.of(was)), is.map(Place::of), was.fte(), is.map(Post::fte).orElse(0L),
                    Optional.of(was.id())));
        });
        closing.posts()
                .filter(post -> opening.post(post.id()).filter(was -> !was.closed()).isEmpty())
                .forEach(post -> all.add(new Passage(
                        true, Optional.empty(), Optional.of(Place.of(post)), 0, post.fte(), Optional.of(post.id()))));
    }

    /// Someone somewhere.
    private record Seat(Place place, long fte, Optional<PostId> post) {}

    private void people() {
        Map<PersonId, Seat> before = seats(opening);
        Map<PersonId, Seat> after = seats(closing);
        Map<PersonId, PersonId> same = postedTo(before, after);
        before.forEach((id, was) -> {
            Optional<Seat> is = Optional.ofNullable(after.get(same.getOrDefault(id, id)));
            all.add(new Passage(
                    false, Optional.of(was.place()), is.map(Seat::place), was.fte(), is.map(Seat::fte).orElse(0L),
                    is.flatMap(Seat::post).or(was::post)));
        });
        after.forEach((id, is) -> {
            if (!before.containsKey(id) && !same.containsValue(id)) {
                all.add(new Passage(false, Optional.empty(), Optional.of(is.place()), 0, is.fte(), is.post()));
            }
        });
    }

    private static Map<PersonId, Seat> seats(Plan plan) {
        Map<PersonId, Seat> seats = new LinkedHashMap<>();
        plan.posts().forEach(post -> {
            for (Occupant person : post.occupants()) {
                seats.put(person.id(), new Seat(Place.of(post), person.fte(), Optional.of(post.id())));
            }
        });
        for (Displaced waiting : plan.displaced()) {
            seats.put(waiting.id(), new Seat(new Place(waiting.command(), HubCode.UNPLACED), waiting.person().fte(), Optional.empty()));
        }
        return seats;
    }

    /// Whom the panel posted from a post they have left into one where somebody new is: one and the same person, by the
    /// identities of before and after.
    private Map<PersonId, PersonId> postedTo(Map<PersonId, Seat> before, Map<PersonId, Seat> after) {
        Map<PersonId, PersonId> same = new HashMap<>();
        for (Posting posting : closing.filling().postings()) {
            PersonId left = posting.person().id();
            if (posting.takesEffect() && posting.from().isPresent() && before.containsKey(left) && !after.containsKey(left)) {
                closing.post(posting.to()).stream()
                        .flatMap(post -> post.occupants().stream())
                        .map(Occupant::id)
                        .filter(id -> !before.containsKey(id) && !same.containsValue(id))
                        .findFirst()
                        .ifPresent(id -> same.put(left, id));
            }
        }
        return same;
    }
}
