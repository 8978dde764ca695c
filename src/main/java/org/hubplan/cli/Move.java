package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "move",
        description = {
            "Moves posts from one hub to another, each with whoever fills it.",
            "They stay on the BWT they are on."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan move my-plan --from MIB --to CE --grade DC --count 4",
            "  hubplan move my-plan --from \"Central Intelligence\" --to NA --state vacant \\",
            "      --reason \"to be filled locally\""
        })
final class Move extends ChangingPosts {
    @Option(names = "--to", required = true, paramLabel = "HUB", description = "Where they go: code or name.")
    private String to;

    Move(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new MovePosts(ids, Named.hub(ground.plan(), to).code());
    }
}
