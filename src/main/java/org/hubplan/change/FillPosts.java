package org.hubplan.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;

/// People come into several posts at once: one change, one undo.
///
/// @param fills who comes into which post, at least one; a person comes into one post only
public record FillPosts(List<FillPost> fills) implements Change {
    public FillPosts {
        fills = List.copyOf(fills);
        Set<PersonId> people = new HashSet<>();
        if (fills.isEmpty() || !fills.stream().allMatch(fill -> people.add(fill.person().id()))) {
            throw new IllegalArgumentException("Posts are filled with at least one person, and each with another");
        }
    }

    /// The posts filled, in order, one as often as people come into it.
    public List<PostId> posts() {
        return fills.stream().map(FillPost::post).toList();
    }

    @Override
    public Outcome applyTo(Plan plan) {
        Applied filled = Applied.around(plan);
        for (FillPost fill : fills) {
            switch (fill.applyTo(filled.plan())) {
                case Applied applied -> filled = filled.then(applied);
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return filled;
    }

    @Override
    public String words(Plan before) {
        List<Occupant> people = fills.stream().map(FillPost::person).toList();
        List<PostId> once = posts().stream().distinct().toList();
        long waiting = fills.stream().filter(FillPost::fromTray).count();
        String whence = waiting == 0 ? "" : waiting == people.size()
                ? " from the unplaced tray"
                : ", " + waiting + " of them from the unplaced tray";
        return "Fill " + Wording.posts(before, once) + " at " + Wording.whereFrom(before, once) + " with "
                + Wording.people(people) + whence;
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new FillPosts(
                fills.stream().filter(fill -> some.contains(fill.post())).toList()));
    }

    @Override
    public String kind() {
        return "fill-posts";
    }
}
