package org.hubplan.ledger.month;

import java.util.Optional;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// A post, or a person in a post, from opening to closing.
///
/// @param ofBwt whether it is the post; otherwise a person in it
/// @param from where it was counted at first; empty where it is new
/// @param to where it is counted at last; empty where it is gone
/// @param opening hundredths of FTE at first, 0 where it is new
/// @param closing hundredths of FTE at last, 0 where it is gone
record Passage(boolean ofBwt, Optional<Place> from, Optional<Place> to, long opening, long closing, Optional<PostId> post) {
    /// Whose BWT it counts to, and where it sits.
    record Place(Command owner, HubCode hub) {
        static Place of(Post post) {
            return new Place(post.owner(), post.hub());
        }
    }
}
