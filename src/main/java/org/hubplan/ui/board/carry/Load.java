package org.hubplan.ui.board.carry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.TakeOrder;
import org.hubplan.change.Wording;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;

/// Posts a planner has hold of, and how many of them are taken, in which order. A value.
///
/// @param posts all there are to take from
/// @param count how many are taken: at least 1, at most all
/// @param order which go first where not all are taken
public record Load(List<Post> posts, int count, TakeOrder order) {
    public Load {
        posts = List.copyOf(posts);
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("A load holds at least one post");
        }
        count = Math.clamp(count, 1, posts.size());
    }

    public static Load all(List<Post> posts, TakeOrder order) {
        return new Load(posts, posts.size(), order);
    }

    /// With another count, as near as it can be.
    public Load withCount(int newCount) {
        return new Load(posts, newCount, order);
    }

    public Load withOrder(TakeOrder newOrder) {
        return new Load(posts, count, newOrder);
    }

    public boolean isPart() {
        return count < posts.size();
    }

    /// The posts taken.
    public List<Post> taken() {
        return order.take(posts, count);
    }

    public List<PostId> ids() {
        return taken().stream().map(Post::id).toList();
    }

    /// Where the posts sit that there are to take from.
    public Set<HubCode> from() {
        return posts.stream().map(Post::hub).collect(Collectors.toSet());
    }

    /// The stacks the posts taken lie in.
    public Set<Stack> stacks() {
        return taken().stream().map(Post::stack).collect(Collectors.toSet());
    }

    /// The posts taken, as they are in a plan now; empty where none of them is in it any more.
    public Optional<Load> in(Plan plan) {
        List<Post> now = taken().stream()
                .flatMap(post -> plan.post(post.id()).stream())
                .filter(post -> !post.closed())
                .toList();
        return now.isEmpty() ? Optional.empty() : Optional.of(all(now, order));
    }

    /// `4 DC`, or `7 posts (4 DC, 3 Band E)` where grades mix.
    public String words() {
        return Wording.posts(taken());
    }
}
