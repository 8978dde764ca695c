package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.FundPosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;

@Command(
        name = "unfund",
        description = "Takes the budget from behind posts. They stay on the BWT.",
        footer = {
            "",
            "Example:",
            "  hubplan unfund my-plan --from MIB --state vacant --count 3"
        })
final class Unfund extends ChangingPosts {
    Unfund(Plans plans) {
        super(plans);
    }

    @Override
    boolean fits(Post post) {
        return post.funded();
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new FundPosts(ids, false);
    }
}
