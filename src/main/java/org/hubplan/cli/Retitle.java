package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.RetitlePosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "retitle",
        description = "Gives posts another title.",
        footer = {
            "",
            "Example:",
            "  hubplan retitle my-plan --from CE --function Research --to \"Local analyst\""
        })
final class Retitle extends ChangingPosts {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "TITLE",
            description = "The title they get.")
    private String to;

    Retitle(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new RetitlePosts(ids, title());
    }

    private String title() {
        if (to.isBlank()) {
            throw new Refusal("A title is not blank.");
        }
        return to.strip();
    }
}
