package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RegradePosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "regrade",
        description = "Gives posts another grade. The people in them keep the grade they hold.",
        footer = {
            "",
            "Example:",
            "  hubplan regrade my-plan --from MIB --grade DC --count 2 --to DS --pay new"
        })
final class Regrade extends ChangingPosts {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "G",
            description = "The grade they get: DS, \"Band E\".")
    private String to;

    @Option(
            names = "--pay",
            required = true,
            paramLabel = "new|found",
            converter = Keyed.APay.class,
            description = "Where the difference in pay comes from: new money, or found from existing posts.")
    private PayOrigin pay;

    Regrade(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new RegradePosts(ids, Named.grade(to), pay);
    }
}
