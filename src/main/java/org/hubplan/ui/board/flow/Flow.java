package org.hubplan.ui.board.flow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// Posts that sat at one hub in the baseline and sit at another now, however they came there.
///
/// @param posts counted, each once
/// @param people heads that are in them now
/// @param vacant how many of the posts are vacant now
public record Flow(HubCode from, HubCode to, long posts, long people, long vacant) {
    /// Every flow of a plan against its baseline, the largest first. Posts added or removed flow from and to nowhere.
    /// Reads every post.
    public static List<Flow> of(Plan baseline, Plan now) {
        Map<Map.Entry<HubCode, HubCode>, Flow> flows = new HashMap<>();
        now.posts().filter(post -> !post.closed()).forEach(post -> from(baseline, post).ifPresent(from ->
                flows.merge(Map.entry(from, post.hub()), one(from, post), Flow::plus)));
        return flows.values().stream()
                .sorted(Comparator.comparingLong(Flow::posts)
                        .reversed()
                        .thenComparing(flow -> flow.from().value())
                        .thenComparing(flow -> flow.to().value()))
                .toList();
    }

    private static Optional<HubCode> from(Plan baseline, Post post) {
        return baseline.post(post.id())
                .filter(before -> !before.closed())
                .map(Post::hub)
                .filter(before -> !before.equals(post.hub()));
    }

    private static Flow one(HubCode from, Post post) {
        return new Flow(from, post.hub(), 1, post.occupants().size(), post.isVacant() ? 1 : 0);
    }

    private Flow plus(Flow other) {
        return new Flow(from, to, posts + other.posts, people + other.people, vacant + other.vacant);
    }
}
