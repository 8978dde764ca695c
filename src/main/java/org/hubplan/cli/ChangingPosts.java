package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Mixin;

/// A command that changes posts picked from the plan.
abstract class ChangingPosts extends Changing {
    @Mixin
    private Picking picking;

    ChangingPosts(Plans plans) {
        super(plans);
    }

    @Override
    final Wanted wanted(Ground ground) {
        List<Post> posts = picking.from(ground.plan(), this::fits);
        return Wanted.of(change(ground, posts, posts.stream().map(Post::id).toList()), posts);
    }

    /// Whether a post is one this command can do something to; others are passed over, not counted.
    boolean fits(Post post) {
        return true;
    }

    /// @param posts at least one
    /// @param ids of these posts
    abstract Change change(Ground ground, List<Post> posts, List<PostId> ids);
}
