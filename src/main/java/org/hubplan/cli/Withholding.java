package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.RestrictHub;
import org.hubplan.change.RestrictPosts;
import org.hubplan.model.Post;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whether posts, or the strength of a hub, are withheld from papers that leave the command.
abstract class Withholding extends Changing {
    @Mixin
    private Picking picking;

    @Option(names = "--hub", paramLabel = "HUB", description = "A hub as a whole, in place of posts: code or name.")
    private String hub;

    private final boolean restricted;

    private Withholding(Plans plans, boolean restricted) {
        super(plans);
        this.restricted = restricted;
    }

    @Override
    final Wanted wanted(Ground ground) {
        if (hub != null && picking.isGiven()) {
            throw new Refusal("--hub stands for a hub as a whole, and without what picks posts. Choose one of the two.");
        }
        if (hub != null) {
            return Wanted.of(new RestrictHub(Named.hub(ground.plan(), hub).code(), restricted));
        }
        List<Post> posts = picking.from(ground.plan(), post -> post.restricted() != restricted);
        return Wanted.of(new RestrictPosts(posts.stream().map(Post::id).toList(), restricted), posts);
    }

    @Command(
            name = "restrict",
            description = "Withholds posts, or the strength of a hub, from papers that leave the command.",
            footer = {
                "",
                "Examples:",
                "  hubplan restrict my-plan --hub SC4",
                "  hubplan restrict my-plan --from MIB --function \"Covert Support\""
            })
    static final class Restrict extends Withholding {
        Restrict(Plans plans) {
            super(plans, true);
        }
    }

    @Command(
            name = "unrestrict",
            description = "Lifts the restriction on posts, or on a hub.",
            footer = {"", "Example:", "  hubplan unrestrict my-plan --hub SC4"})
    static final class Unrestrict extends Withholding {
        Unrestrict(Plans plans) {
            super(plans, false);
        }
    }
}
