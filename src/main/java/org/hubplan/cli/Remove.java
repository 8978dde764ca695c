package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "remove",
        description = "Takes posts off the establishment. They stay in the record; their people wait in the unplaced tray.",
        footer = {
            "",
            "Example:",
            "  hubplan remove my-plan --from TSK --grade DSU --count 1 --pay found"
        })
final class Remove extends ChangingPosts {
    @Option(
            names = "--pay",
            required = true,
            paramLabel = "new|found",
            converter = Keyed.APay.class,
            description = "Whether their pay is saved (new), or goes back to existing posts elsewhere (found).")
    private PayOrigin pay;

    Remove(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new RemovePosts(ids, pay);
    }
}
