package org.hubplan.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// What a change means for each command it concerns, in posts: `gains 1 DC`, `loses 2 posts (1 DC, 1 Band E)`.
public final class ConcernInWords {
    private final Plan before;
    private final Plan after;
    private final Command own;
    private final Map<Command, Set<Post>> lost = new TreeMap<>();
    private final Map<Command, Set<Post>> gained = new TreeMap<>();
    private final Map<Command, Set<Post>> changed = new TreeMap<>();
    private final Map<Command, Integer> given;

    private ConcernInWords(Plan before, Plan after, Command own) {
        this.before = before;
        this.after = after;
        this.own = own;
        this.given = GivenMore.of(before, after).byCommand();
    }

    /// By command, for every command of the concern.
    ///
    /// @param own the command the plan is for, which runs the central hubs
    public static Map<Command, String> of(Plan before, Applied applied, Command own) {
        ConcernInWords words = new ConcernInWords(before, applied.plan(), own);
        applied.posts().forEach(words::touch);
        Map<Command, String> said = new TreeMap<>();
        Concern concern = Concern.of(before, applied, own);
        concern.commands().forEach(command -> said.put(command, words.of(command, concern)));
        return said;
    }

    private void touch(PostId id) {
        Optional<Post> was = before.post(id).filter(post -> !post.closed());
        Optional<Post> is = after.post(id).filter(post -> !post.closed());
        boolean transfers = !was.map(Post::owner).equals(is.map(Post::owner));
        boolean moves = !was.map(Post::hub).equals(is.map(Post::hub));
        if (transfers) {
            was.ifPresent(post -> put(lost, post.owner(), post));
            is.ifPresent(post -> put(gained, post.owner(), post));
        }
        if (moves) {
            was.ifPresent(post -> host(before, post).ifPresent(host -> put(lost, host, post)));
            is.ifPresent(post -> host(after, post).ifPresent(host -> put(gained, host, post)));
        }
        if (!transfers && !moves) {
            is.ifPresent(post -> put(changed, post.owner(), post));
        }
    }

    private Optional<Command> host(Plan plan, Post post) {
        return plan.hub(post.hub()).flatMap(hub -> hub.host(own));
    }

    private static void put(Map<Command, Set<Post>> posts, Command command, Post post) {
        posts.computeIfAbsent(command, _ -> new LinkedHashSet<>()).add(post);
    }

    private String of(Command command, Concern concern) {
        List<String> said = new ArrayList<>();
        say(said, "loses ", lost.get(command));
        say(said, "gains ", gained.get(command));
        Optional.ofNullable(given.get(command)).ifPresent(posts -> said.add(ofGroups(posts)));
        if (said.isEmpty()) {
            say(said, "changes ", changed.get(command));
        }
        if (said.isEmpty()) {
            said.add(concern.gaining().contains(command) ? "gains people aligned to it" : "loses people aligned away");
        }
        return String.join(", ", said);
    }

    private static String ofGroups(int posts) {
        return posts > 0
                ? "is given " + GivingInWords.counted(posts) + " by business groups"
                : "gives " + GivingInWords.counted(-posts) + " of its BWT";
    }

    private static void say(List<String> said, String verb, Set<Post> posts) {
        if (posts != null) {
            said.add(verb + Wording.posts(posts));
        }
    }
}
