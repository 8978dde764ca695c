package org.hubplan.change;

import java.util.Comparator;
import java.util.List;
import org.hubplan.model.Post;

/// Which posts go first when only part of a stack is taken. Always chosen in sight, never silently.
public enum TakeOrder {
    /// Filled posts, each with its person, before vacant ones.
    PEOPLE_FIRST(Comparator.comparing(Post::isVacant)),
    /// Vacant posts before filled ones.
    VACANT_FIRST(Comparator.comparing(Post::isVacant).reversed()),
    /// In the order the plan holds them.
    AS_THEY_COME((a, b) -> 0);

    private final Comparator<Post> order;

    TakeOrder(Comparator<Post> order) {
        this.order = order;
    }

    /// The first `count` posts in this order; all of them where there are fewer.
    public List<Post> take(List<Post> posts, int count) {
        return posts.stream().sorted(order).limit(Math.max(0, count)).toList();
    }
}
