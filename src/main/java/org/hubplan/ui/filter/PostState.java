package org.hubplan.ui.filter;

import java.util.Arrays;
import java.util.Optional;
import org.hubplan.model.Post;
import org.hubplan.ui.kit.Texts;

/// How far a post is filled, by the FTE of the people in it. Every post is in exactly one state.
public enum PostState {
    /// Nobody is in it.
    VACANT("vacant"),
    /// Somebody is in it, with less FTE than it has.
    PART_FILLED("part-filled"),
    /// By just its own FTE.
    FILLED("filled"),
    /// By more than its own FTE.
    OVER("over");

    private final String key;

    PostState(String key) {
        this.key = key;
    }

    public static PostState of(Post post) {
        long people = post.strength();
        return post.isVacant() ? VACANT : people < post.fte() ? PART_FILLED : people == post.fte() ? FILLED : OVER;
    }

    static Optional<PostState> keyed(String key) {
        return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
    }

    /// As it is written down in a saved view.
    String key() {
        return key;
    }

    /// As on a chip: `Vacant`.
    public String words() {
        return switch (this) {
            case VACANT -> Texts.of("filter.state.vacant");
            case PART_FILLED -> Texts.of("filter.state.part-filled");
            case FILLED -> Texts.of("filter.state.filled");
            case OVER -> Texts.of("filter.state.over");
        };
    }
}
