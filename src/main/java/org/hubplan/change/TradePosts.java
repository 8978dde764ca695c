package org.hubplan.change;

import java.util.List;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts are given up for new ones, paid from what those cost: one change, one undo. What is given up stays in
/// the record, closed; its people wait in the unplaced tray.
///
/// @param given vacant or filled posts, at least one
/// @param gained new posts, at least one
public record TradePosts(List<PostId> given, List<Post> gained) implements Change {
    public TradePosts {
        given = List.copyOf(given);
        gained = List.copyOf(gained);
        if (given.isEmpty() || gained.isEmpty() || gained.stream().anyMatch(Post::closed)) {
            throw new IllegalArgumentException("At least one post is given for at least one open one");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        return switch (new RemovePosts(given, payOrigin()).applyTo(plan)) {
            case Refused refused -> refused;
            case Applied removed ->
                switch (new AddPosts(gained, payOrigin()).applyTo(removed.plan())) {
                    case Refused refused -> refused;
                    case Applied added -> removed.then(added);
                };
        };
    }

    @Override
    public PayOrigin payOrigin() {
        return PayOrigin.FOUND;
    }

    @Override
    public String words(Plan before) {
        List<HubCode> hubs = gained.stream().map(Post::hub).distinct().toList();
        return "Trade " + Wording.posts(before, given) + " at " + Wording.whereFrom(before, given) + " for "
                + Wording.posts(gained) + " at "
                + (hubs.size() == 1 ? Wording.hub(before, hubs.getFirst()) : hubs.size() + " hubs");
    }

    @Override
    public String kind() {
        return "trade";
    }
}
