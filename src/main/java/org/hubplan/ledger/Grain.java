package org.hubplan.ledger;

import org.hubplan.model.Command;
import org.hubplan.model.Displaced;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;

/// The finest line the ledger keeps: every other is a sum of these.
record Grain(Command owner, HubCode hub, String function, Grade grade) {
    static Grain of(Post post) {
        return new Grain(post.owner(), post.hub(), post.function(), post.grade());
    }

    /// Where someone in the post who is aligned to another hub counts as aligned in.
    static Grain of(Post post, HubCode workedAt) {
        return new Grain(post.owner(), workedAt, post.function(), post.grade());
    }

    static Grain of(Displaced displaced) {
        return new Grain(displaced.command(), HubCode.UNPLACED, Displaced.FUNCTION, displaced.person().grade());
    }
}
