package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// A hub takes no more posts. It must be empty first, with nobody aligned to it, and stays in the record.
public record CloseHub(HubCode hub) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        Optional<Refused> noHub = Found.hubRefusal(plan, hub);
        if (noHub.isPresent()) {
            return noHub.get();
        }
        if (hub.equals(HubCode.UNPLACED)) {
            return new Refused("The unplaced tray can't be closed.", "Choose a hub.");
        }
        List<Post> there = plan.postsAt(hub);
        if (!there.isEmpty()) {
            return new Refused(
                    Wording.hub(plan, hub) + " still has " + Wording.posts(there) + ".",
                    "Move them to other hubs or to the unplaced tray first.");
        }
        List<Occupant> aligned = plan.postsAlignedTo(hub).stream()
                .flatMap(post -> post.occupants().stream())
                .filter(person -> person.alignedTo().filter(hub::equals).isPresent())
                .toList();
        if (!aligned.isEmpty()) {
            return new Refused(
                    Wording.people(aligned) + " of other hubs work at " + Wording.hub(plan, hub) + ", aligned to it.",
                    "End their alignment, or align them to another hub, first.");
        }
        return Applied.around(plan.with(plan.hub(hub).orElseThrow().asClosed()));
    }

    @Override
    public String words(Plan before) {
        return "Close hub " + hub + ", " + Wording.hub(before, hub);
    }

    @Override
    public String kind() {
        return "close-hub";
    }
}
