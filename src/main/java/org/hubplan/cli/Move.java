package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class Move extends OnPlan {
    @Mixin
    private InOption option;

    @Mixin
    private Picking picking;

    @Option(names = "--to", required = true, paramLabel = "HUB", description = "Where they go: code or name.")
    private String to;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the log and the papers.")
    private String reason = "";

    Move(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        Plan before = now.timeline(number).now().plan();
        Hub target = Named.hub(before, to);
        List<Post> posts = picking.from(before);
        MovePosts change = new MovePosts(posts.stream().map(Post::id).toList(), target.code());
        return ChangeReply.of(session.act(number, change, reason), posts);
    }
}
