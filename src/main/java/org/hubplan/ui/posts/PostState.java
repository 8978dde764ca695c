package org.hubplan.ui.posts;

import org.hubplan.model.Post;
import org.hubplan.ui.kit.Texts;

/// How far a post is filled. FTE of people against that of the post.
enum PostState {
    VACANT,
    PART_FILLED,
    FILLED,
    OVER;

    static PostState of(Post post) {
        if (post.isVacant()) {
            return VACANT;
        }
        return post.vacancy() > 0 ? PART_FILLED : post.overStrength() > 0 ? OVER : FILLED;
    }

    /// With a shape of its own: `○ vacant`, `◐ part-filled`.
    String words() {
        return switch (this) {
            case VACANT -> Texts.of("posts.state.vacant");
            case PART_FILLED -> Texts.of("posts.state.part");
            case FILLED -> Texts.of("posts.state.filled");
            case OVER -> Texts.of("posts.state.over");
        };
    }
}
