package org.hubplan.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hubplan.change.SpreadPosts.Share;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;

/// Ways to spread posts over hubs. Each deals alike posts one after another, so that every hub gets a like
/// mix of grades, functions and vacancies.
public final class Spread {
    private static final Comparator<Post> ALIKE_TOGETHER = Comparator.comparing(Post::grade)
            .thenComparing(Post::function)
            .thenComparing(Post::isVacant)
            .thenComparing(Post::id);

    private static final Comparator<Post> VACANCIES_FIRST =
            Comparator.comparing((Post post) -> post.vacancy() == 0).thenComparing(ALIKE_TOGETHER);

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

    /// The numbers typed for each hub, of the posts that stand first; the rest stay.
    ///
    /// @throws IllegalArgumentException if they add up to more than there are posts
    public static SpreadPosts asTyped(List<Post> posts, List<HubCode> hubs, int... counts) {
        long taken = Arrays.stream(counts).asLongStream().sum();
        if (counts.length != hubs.size() || taken > posts.size()) {
            throw new IllegalArgumentException("The numbers typed are one a hub and no more than the posts");
        }
        List<Hand> hands = IntStream.range(0, counts.length)
                .mapToObj(at -> new Hand(hubs.get(at), counts[at]))
                .toList();
        posts.stream()
                .limit(taken)
                .sorted(ALIKE_TOGETHER)
                .forEach(post -> hands.stream().min(Hand.EMPTIEST).orElseThrow().take(post));
        return shares(hands);
    }

    /// So that vacancies end as near as can be to the same part of each hub's FTE: every vacancy goes where
    /// the part stays lowest, then every filled post where it is highest; ties to the hub that was dealt
    /// fewest, then to the one that stands first.
    public static SpreadPosts toEqualVacancy(Plan plan, List<Post> posts, List<HubCode> hubs) {
        Set<PostId> dealt = posts.stream().map(Post::id).collect(Collectors.toSet());
        List<Hand> hands = hubs.stream().map(hub -> new Hand(hub, 0)).toList();
        hands.forEach(hand -> plan.postsAt(hand.hub).stream()
                .filter(post -> !dealt.contains(post.id()))
                .forEach(hand::count));
        posts.stream().sorted(VACANCIES_FIRST).forEach(post -> hands.stream()
                .min(post.vacancy() > 0 ? Hand.leastVacantWith(post) : Hand.MOST_VACANT)
                .orElseThrow()
                .take(post));
        return shares(hands);
    }

    private static SpreadPosts shares(List<Hand> hands) {
        return new SpreadPosts(
                hands.stream().map(hand -> new Share(hand.hub, hand.posts)).toList());
    }

    /// What one hub is dealt, and how vacant it is by then.
    private static final class Hand {
        /// Furthest from its count.
        static final Comparator<Hand> EMPTIEST = (a, b) ->
                -comparePart(a.count - a.posts.size(), a.count, b.count - b.posts.size(), b.count);

        static final Comparator<Hand> MOST_VACANT = fewestOnTie((a, b) ->
                -comparePart(a.vacant, a.fte, b.vacant, b.fte));

        final HubCode hub;
        final int count;
        final List<PostId> posts = new ArrayList<>();
        long fte;
        long vacant;

        Hand(HubCode hub, int count) {
            this.hub = hub;
            this.count = count;
        }

        static Comparator<Hand> leastVacantWith(Post post) {
            return fewestOnTie((a, b) -> comparePart(
                    a.vacant + post.vacancy(), a.fte + post.fte(), b.vacant + post.vacancy(), b.fte + post.fte()));
        }

        private static Comparator<Hand> fewestOnTie(Comparator<Hand> order) {
            return order.thenComparing(hand -> hand.posts.size());
        }

        /// Compares two parts of two wholes without dividing; a part of nothing is none.
        private static int comparePart(long part, long whole, long otherPart, long otherWhole) {
            return Long.compare(part * Math.max(1, otherWhole), otherPart * Math.max(1, whole));
        }

        void take(Post post) {
            posts.add(post.id());
            count(post);
        }

        void count(Post post) {
            fte += post.fte();
            vacant += post.vacancy();
        }
    }
}
