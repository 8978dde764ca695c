package org.hubplan.ui.board.carry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.TakeOrder;
import org.hubplan.change.Wording;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;
import org.hubplan.ui.kit.Texts;

/// Posts a planner has hold of, and how many of them are taken, in which order. A value.
///
/// @param posts all there are to take from
/// @param count how many are taken: at least 1, at most all
/// @param order which go first where not all are taken
/// @param passedOver posts that lie with them and that a filter keeps out of it
public record Load(List<Post> posts, int count, TakeOrder order, List<Post> passedOver) {
    public Load {
        posts = List.copyOf(posts);
        passedOver = List.copyOf(passedOver);
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("A load holds at least one post");
        }
        count = Math.clamp(count, 1, posts.size());
    }

    /// Of which nothing is passed over.
    public Load(List<Post> posts, int count, TakeOrder order) {
        this(posts, count, order, List.of());
    }

    public static Load all(List<Post> posts, TakeOrder order) {
        return new Load(posts, posts.size(), order);
    }

    /// Those of some posts that a filter lets through; empty where it lets none.
    ///
    /// @param count how many of them are taken, as near as it can be
    public static Optional<Load> of(List<Post> posts, Predicate<Post> let, int count, TakeOrder order) {
        Map<Boolean, List<Post>> sides = posts.stream().collect(Collectors.partitioningBy(let));
        return sides.get(true).isEmpty()
                ? Optional.empty()
                : Optional.of(new Load(sides.get(true), count, order, sides.get(false)));
    }

    /// With another count, as near as it can be.
    public Load withCount(int newCount) {
        return new Load(posts, newCount, order, passedOver);
    }

    public Load withOrder(TakeOrder newOrder) {
        return new Load(posts, count, newOrder, passedOver);
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

    /// `4 DC`, or `7 posts (4 DC, 3 Band E)` where grades mix; with a filter on that passes others over
    /// `4 of 11 DC, filtered`.
    public String words() {
        List<Post> taken = taken();
        if (passedOver.isEmpty()) {
            return Wording.posts(taken);
        }
        int all = posts.size() + passedOver.size();
        List<Grade> grades = Stream.concat(posts.stream(), passedOver.stream()).map(Post::grade).distinct().toList();
        return grades.size() == 1
                ? Texts.of("board.load.filtered", taken.size(), all, grades.getFirst())
                : Texts.of("board.load.filtered-mixed", Wording.posts(taken), all);
    }
}
