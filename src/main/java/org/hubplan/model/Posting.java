package org.hubplan.model;

import java.time.LocalDate;
import java.util.Optional;

/// A posting panel's move of one person into a post. It changes no post of the plan itself: figures as at a day
/// count it from its two dates on, one less where the person is released, one more where they start.
///
/// @param reference as the panel numbers it, unique in a plan
/// @param person who moves, with the grade they hold from the start date on
/// @param from the post they leave vacant; empty where they come from outside the plan
/// @param to the post they fill
/// @param released first day they are no longer in the post they leave
/// @param started first day they are in the post they fill, not before `released`
/// @param reason as written, empty where not given
/// @param priority of the post in the posting process, as written, empty where not given
/// @param backfill whether the post they leave is to be filled again
public record Posting(
        String reference,
        PostingStatus status,
        Occupant person,
        Optional<PostId> from,
        PostId to,
        LocalDate released,
        LocalDate started,
        String reason,
        String priority,
        boolean backfill) {
    public Posting {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A posting has a reference");
        }
        if (started.isBefore(released)) {
            throw new IllegalArgumentException("Posting " + reference + " starts before it is released");
        }
    }

    public boolean takesEffect() {
        return status.takesEffect();
    }
}
