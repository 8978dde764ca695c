package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.FundPosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;

@Command(
        name = "fund",
        description = "Puts a budget behind posts.",
        footer = {
            "",
            "Example:",
            "  hubplan fund my-plan --from CE --grade \"Band E\""
        })
final class Fund extends ChangingPosts {
    Fund(Plans plans) {
        super(plans);
    }

    @Override
    boolean fits(Post post) {
        return !post.funded();
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new FundPosts(ids, true);
    }
}
