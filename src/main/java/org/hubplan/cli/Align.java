package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.AlignPeople;
import org.hubplan.change.Change;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "align",
        description = {
            "Has the people of filled posts work at another hub.",
            "Their posts stay where they sit, and BWT, strength and vacancies with them."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan align my-plan --from MIB --grade DC --count 2 --to CE",
            "  hubplan align my-plan --posts MI00012,MI00015 --to CE --effective 2019-06-01"
        })
final class Align extends ChangingPosts {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "HUB",
            description = "Where the people work: code or name.")
    private String to;

    Align(Plans plans) {
        super(plans);
    }

    @Override
    boolean fits(Post post) {
        return !post.isVacant();
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new AlignPeople(ids, Named.hub(ground.plan(), to).code());
    }
}
