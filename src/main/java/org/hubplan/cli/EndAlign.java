package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.EndAlignment;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;

@Command(
        name = "end-alignment",
        description = "Has people who are aligned to another hub work where their posts sit again.",
        footer = {
            "",
            "Example:",
            "  hubplan end-alignment my-plan --from MIB --grade DC --count 2"
        })
final class EndAlign extends ChangingPosts {
    EndAlign(Plans plans) {
        super(plans);
    }

    @Override
    boolean fits(Post post) {
        return post.occupants().stream().anyMatch(Occupant::isAligned);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new EndAlignment(ids);
    }
}
