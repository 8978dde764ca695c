package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// A person comes into a post: from the unplaced tray where the person waits there, else from outside the plan.
public record FillPost(PostId post, Occupant person) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, List.of(post))) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> fill(plan, found.posts().getFirst());
        };
    }

    private Outcome fill(Plan plan, Post target) {
        if (target.grade().workerType() != person.grade().workerType()) {
            return new Refused(
                    "A " + person.gradeHeld() + " can't fill post " + target.number() + ", which is a "
                            + target.grade() + ".",
                    "Regrade the post first, or choose another.");
        }
        if (target.occupants().stream().anyMatch(occupant -> occupant.id().equals(person.id()))) {
            return new Refused("The person already fills post " + target.number() + ".", "Choose another post.");
        }
        List<Occupant> occupants = new ArrayList<>(target.occupants());
        occupants.add(person);
        List<Post> filled = List.of(target.withOccupants(occupants));
        boolean waited = plan.displaced(person.id()).isPresent();
        return Applied.posts(
                waited ? plan.without(person.id()) : plan, filled, waited ? Set.of(person.id()) : Set.of());
    }

    @Override
    public String words(Plan before) {
        String number = before.post(post).map(Post::number).orElse("?");
        String share = person.fte() == Fte.FULL_TIME ? "" : " (" + Fte.words(person.fte()) + " FTE)";
        return "Fill " + number + " with a " + person.gradeHeld() + share
                + (before.displaced(person.id()).isPresent() ? " from the unplaced tray" : "");
    }

    @Override
    public String kind() {
        return "fill";
    }
}
