package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Displaced;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// A person comes into a post.
///
/// @param person who works where the post sits
/// @param fromTray whether the person waits in the unplaced tray; if not, they are new to the plan
public record FillPost(PostId post, Occupant person, boolean fromTray) implements Change {
    public FillPost {
        if (person.isAligned()) {
            throw new IllegalArgumentException("A person comes into a post before being aligned to a hub");
        }
    }

    /// Someone who is in the plan already, in its unplaced tray.
    public static FillPost fromTray(PostId post, Displaced waiting) {
        return new FillPost(post, waiting.person(), true);
    }

    /// Someone who was never in the plan: recruited, or posted in from elsewhere.
    ///
    /// @param person of an identity the plan has not had
    public static FillPost byNewcomer(PostId post, Occupant person) {
        return new FillPost(post, person, false);
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, List.of(post))) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found -> fill(plan, found.posts().getFirst());
        };
    }

    private Outcome fill(Plan plan, Post target) {
        Optional<Displaced> waiting = plan.displaced(person.id());
        if (waiting.isPresent() != fromTray) {
            return fromTray
                    ? new Refused(
                            "The person who was to fill post " + target.number() + " is not in the unplaced tray.",
                            "Choose someone who is, or fill it from outside.")
                    : new Refused(
                            "The person who was to come from outside waits in the unplaced tray.",
                            "Fill the post from the tray.");
        }
        Occupant comer = waiting.map(Displaced::person).orElse(person);
        if (target.grade().workerType() != comer.grade().workerType()) {
            return new Refused(
                    Wording.holder(comer) + " can't fill post " + target.number() + ", which is graded "
                            + target.grade() + ".",
                    "Regrade the post first, or choose another.");
        }
        List<Occupant> occupants = new ArrayList<>(target.occupants());
        occupants.add(comer);
        List<Post> filled = List.of(target.withOccupants(occupants));
        Set<PersonId> left = fromTray ? Set.of(comer.id()) : Set.of();
        return Applied.posts(fromTray ? plan.without(comer.id()) : plan, filled, left);
    }

    @Override
    public String words(Plan before) {
        String number = before.post(post).map(Post::number).orElse("?");
        String share = person.fte() == Fte.FULL_TIME ? "" : " (" + Fte.words(person.fte()) + " FTE)";
        return "Fill " + number + " with 1 " + person.gradeHeld() + share + (fromTray ? " from the unplaced tray" : "");
    }

    @Override
    public String kind() {
        return "fill";
    }
}
