package org.hubplan.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts leave the establishment. They stay in the record, closed; their people wait in the unplaced tray.
///
/// @param payOrigin whether their pay is saved (new money, less of it) or goes back to existing posts elsewhere
public record RemovePosts(List<PostId> posts, PayOrigin payOrigin) implements Change {
    public RemovePosts {
        posts = List.copyOf(posts);
        if (payOrigin == PayOrigin.NONE) {
            throw new IllegalArgumentException("A removed post says where its pay goes");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (Found.in(plan, posts)) {
            case Found.Missing missing -> missing.refused();
            case Found.Posts found ->
                Applied.posts(
                        VacatePosts.intoTray(plan, found.posts()),
                        found.posts().stream().map(Post::asClosed).toList(),
                        VacatePosts.peopleOf(found.posts()));
        };
    }

    @Override
    public String words(Plan before) {
        return "Remove " + Wording.posts(before, posts) + " from " + Wording.whereFrom(before, posts);
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new RemovePosts(posts.stream().filter(some::contains).toList(), payOrigin));
    }

    @Override
    public String kind() {
        return "remove";
    }
}
