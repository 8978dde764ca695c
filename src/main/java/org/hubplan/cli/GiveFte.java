package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.ChangeFte;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "fte",
        description = "Gives posts another FTE. The people in them keep their hours.",
        footer = {
            "",
            "Example:",
            "  hubplan fte my-plan --from CE --grade DC --count 2 --to 0.8 --pay found"
        })
final class GiveFte extends ChangingPosts {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "FTE",
            converter = Hundredths.class,
            description = "The FTE of each post: 0.8.")
    private long to;

    @Option(
            names = "--pay",
            required = true,
            paramLabel = "new|found",
            converter = Keyed.APay.class,
            description = "Where the difference in pay comes from or goes to: new money, or existing posts (found).")
    private PayOrigin pay;

    GiveFte(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new ChangeFte(ids, to, pay);
    }
}
