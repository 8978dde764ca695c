package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.VacatePosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "vacate",
        description = {
            "Takes the people out of posts, which stay, vacant.",
            "They wait in the unplaced tray, unless they leave the plan."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan vacate my-plan --from MIB --grade DC --count 1",
            "  hubplan vacate my-plan --posts MI00012 --leaving --reason retired"
        })
final class Vacate extends ChangingPosts {
    @Option(names = "--leaving", description = "They leave the plan altogether: retired, posted away.")
    private boolean leaving;

    Vacate(Plans plans) {
        super(plans);
    }

    @Override
    boolean fits(Post post) {
        return !post.isVacant();
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new VacatePosts(ids, leaving);
    }
}
