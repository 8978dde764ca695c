package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.TransferPosts;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "transfer",
        description = "Puts posts onto the BWT of another command. They stay where they sit.",
        footer = {
            "",
            "Example:",
            "  hubplan transfer my-plan --from CE --grade DC --count 2 --to \"Central East BCU\""
        })
final class Transfer extends ChangingPosts {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "COMMAND",
            description = "The command whose BWT they count to from now on; a new name is a new command.")
    private String to;

    Transfer(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new TransferPosts(ids, Named.commandOrNew(ground.plan(), to));
    }
}
