package org.hubplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Posts go to sit at several hubs at once: one change, one undo.
///
/// @param shares what each hub gets, in board order; a post stands in one share only
public record SpreadPosts(List<Share> shares) implements Change {
    /// What one hub gets.
    public record Share(HubCode to, List<PostId> posts) {
        public Share {
            posts = List.copyOf(posts);
        }
    }

    public SpreadPosts {
        shares = List.copyOf(shares);
        List<PostId> all = shares.stream().flatMap(share -> share.posts().stream()).toList();
        if (all.size() != all.stream().distinct().count()) {
            throw new IllegalArgumentException("A post is spread to one hub only");
        }
    }

    /// Every post spread, in the order of the shares.
    public List<PostId> posts() {
        return shares.stream().flatMap(share -> share.posts().stream()).toList();
    }

    @Override
    public Outcome applyTo(Plan plan) {
        List<Post> moved = new ArrayList<>();
        for (Share share : shares) {
            if (share.posts().isEmpty()) {
                continue;
            }
            Optional<Refused> noHub = Found.hubRefusal(plan, share.to());
            if (noHub.isPresent()) {
                return noHub.get();
            }
            switch (Found.in(plan, share.posts())) {
                case Found.Missing missing -> {
                    return missing.refused();
                }
                case Found.Posts found -> found.posts().stream()
                        .filter(post -> !post.hub().equals(share.to()))
                        .forEach(post -> moved.add(post.at(share.to())));
            }
        }
        return moved.isEmpty()
                ? new Refused("Nothing would move: every post already sits where its share goes.", "Choose other hubs.")
                : Applied.posts(plan, moved);
    }

    @Override
    public String words(Plan before) {
        long hubs = shares.stream().filter(share -> !share.posts().isEmpty()).count();
        return "Spread " + Wording.posts(before, posts()) + " from " + Wording.whereFrom(before, posts()) + " over "
                + hubs + (hubs == 1 ? " hub" : " hubs");
    }

    @Override
    public Optional<Change> only(Set<PostId> some) {
        return Optional.of(new SpreadPosts(shares.stream()
                .map(share -> new Share(
                        share.to(), share.posts().stream().filter(some::contains).toList()))
                .toList()));
    }

    @Override
    public String kind() {
        return "spread";
    }
}
