package org.hubplan.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import picocli.CommandLine.Option;

/// What new posts are like: in every command that brings some.
final class NewPosts {
    @Option(names = "--at", paramLabel = "HUB", description = "Where they sit: code or name.")
    private String at;

    @Option(names = "--in", paramLabel = "F", description = "What they do: their function, known or new.")
    private String function;

    @Option(
            names = "--command",
            paramLabel = "NAME",
            description = "The command whose BWT they count to; without it, the plan's own.")
    private String command;

    @Option(
            names = "--fte",
            paramLabel = "FTE",
            converter = Hundredths.class,
            description = "The FTE of each: 0.8; without it, 1.")
    private long fte = 100;

    @Option(names = "--title", paramLabel = "TITLE", description = "Their title; without it, grade and function.")
    private String title;

    @Option(names = "--unfunded", description = "No budget stands behind them.")
    private boolean unfunded;

    /// Hundredths of FTE of each.
    long fte() {
        return fte;
    }

    /// As many, vacant, of one grade.
    ///
    /// @param like posts that say where the new ones sit and what they do, where that isn't said and they agree
    /// @throws Refusal if it isn't said and they don't agree
    List<Post> posts(Ground ground, Grade grade, int count, List<Post> like) {
        HubCode hub = at == null
                ? shared(like, Post::hub).orElseThrow(() -> new Refusal("Say where the new posts sit: --at HUB."))
                : Named.hub(ground.plan(), at).code();
        String does = function == null
                ? shared(like, Post::function).orElseThrow(() -> new Refusal("Say what the new posts do: --in FUNCTION."))
                : Named.functionOrNew(ground.plan(), function);
        Command owner = command == null
                ? shared(like, Post::owner).orElse(ground.command())
                : Named.commandOrNew(ground.plan(), command);
        return Stream.generate(() ->
                        Post.added(ground.identities().nextPost(), grade, does, owner, hub, fte, !unfunded))
                .map(post -> title == null || title.isBlank() ? post : post.withTitle(title.strip()))
                .limit(count)
                .toList();
    }

    private static <T> Optional<T> shared(List<Post> like, Function<Post, T> part) {
        List<T> parts = like.stream().map(part).distinct().toList();
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
    }
}
