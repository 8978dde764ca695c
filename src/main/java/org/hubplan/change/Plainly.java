package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hubplan.model.PostId;

/// The change of its own name that sets one field of posts.
final class Plainly {
    private Plainly() {}

    /// Empty where there is none, as for a function.
    ///
    /// @param to of one field
    static Optional<Change> of(List<PostId> posts, PostValues to, PayOrigin pay) {
        return Stream.of(
                        to.title().map(title -> (Change) new RetitlePosts(posts, title)),
                        to.grade().map(grade -> (Change) new RegradePosts(posts, grade, pay)),
                        to.owner().map(owner -> (Change) new TransferPosts(posts, owner)),
                        to.hub().map(hub -> (Change) new MovePosts(posts, hub)),
                        to.fte().map(fte -> (Change) new ChangeFte(posts, fte, pay)),
                        to.funded().map(funded -> (Change) new FundPosts(posts, funded)),
                        to.restricted().map(restricted -> (Change) new RestrictPosts(posts, restricted)),
                        to.vacancyReason().map(reason -> (Change) new SetVacancyReason(posts, reason)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
