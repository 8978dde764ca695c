package org.hubplan.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hubplan.change.SpreadPosts.Share;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Ways to spread posts over hubs. Each deals the posts round, alike grades and states together, so that
/// every hub gets a like mix.
public final class Spread {
    private static final Comparator<Post> ALIKE_TOGETHER = Comparator.comparing(Post::grade)
            .thenComparing(Post::function)
            .thenComparing(Post::isVacant)
            .thenComparing(Post::id);

    private Spread() {}

    /// The same number to each hub, as near as whole posts allow; earlier hubs get what is left over.
    public static SpreadPosts equally(List<Post> posts, List<HubCode> hubs) {
        long[] weights = new long[hubs.size()];
        Arrays.fill(weights, 1);
        return byWeight(posts, hubs, weights);
    }

    /// In proportion to weights, exact by largest remainder.
    public static SpreadPosts byWeight(List<Post> posts, List<HubCode> hubs, long... weights) {
        return asTyped(posts, hubs, LargestRemainder.share(posts.size(), weights));
    }

    /// The numbers typed for each hub.
    ///
    /// @throws IllegalArgumentException if they add up to more than there are posts
    public static SpreadPosts asTyped(List<Post> posts, List<HubCode> hubs, int... counts) {
        if (counts.length != hubs.size() || Arrays.stream(counts).sum() > posts.size()) {
            throw new IllegalArgumentException("The numbers typed are one a hub and no more than the posts");
        }
        List<List<PostId>> dealt = hands(hubs);
        int[] left = counts.clone();
        int next = 0;
        for (Post post : posts.stream().sorted(ALIKE_TOGETHER).limit(Arrays.stream(counts).sum()).toList()) {
            while (left[next % left.length] == 0) {
                next++;
            }
            dealt.get(next % left.length).add(post.id());
            left[next % left.length]--;
            next++;
        }
        return shares(hubs, dealt);
    }

    /// So that vacancies end as near as can be to the same part of each hub's FTE: every vacancy goes where
    /// the part is lowest by then, every filled post where it is highest, ties to the hub that stands first.
    public static SpreadPosts toEqualVacancy(Plan plan, List<Post> posts, List<HubCode> hubs) {
        long[] fte = new long[hubs.size()];
        long[] vacant = new long[hubs.size()];
        for (int at = 0; at < hubs.size(); at++) {
            for (Post post : plan.postsAt(hubs.get(at))) {
                fte[at] += post.fte();
                vacant[at] += post.vacancy();
            }
        }
        List<List<PostId>> dealt = hands(hubs);
        for (Post post : posts.stream().sorted(ALIKE_TOGETHER).toList()) {
            Comparator<Integer> byVacancy = Comparator.comparingDouble(
                    hub -> (vacant[hub] + post.vacancy()) / (double) (fte[hub] + post.fte()));
            int hub = IntStream.range(0, hubs.size())
                    .boxed()
                    .min(post.vacancy() > 0 ? byVacancy : byVacancy.reversed())
                    .orElseThrow();
            dealt.get(hub).add(post.id());
            fte[hub] += post.fte();
            vacant[hub] += post.vacancy();
        }
        return shares(hubs, dealt);
    }

    private static List<List<PostId>> hands(List<HubCode> hubs) {
        return IntStream.range(0, hubs.size())
                .<List<PostId>>mapToObj(at -> new ArrayList<>())
                .toList();
    }

    private static SpreadPosts shares(List<HubCode> hubs, List<List<PostId>> dealt) {
        return new SpreadPosts(IntStream.range(0, hubs.size())
                .mapToObj(at -> new Share(hubs.get(at), dealt.get(at)))
                .toList());
    }
}
