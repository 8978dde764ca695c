package org.hubplan.ui.find;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.ui.find.Hit.Kind;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Posts by number or title. The one with just this number comes first; the rest are looked for from two letters on,
/// at the cost of reading every post.
record PostsFound(Plan plan, Ways ways, BiPredicate<HubCode, Boolean> isShown) {
    private static final int LEAST_TYPED = 2;

    Stream<Hit> of(String typed) {
        Optional<Post> exact = plan.postNumbered(typed)
                .or(() -> plan.postNumbered(typed.toUpperCase(Locale.ROOT)))
                .filter(post -> !post.closed());
        if (exact.isPresent() || typed.length() < LEAST_TYPED) {
            return exact.stream().filter(this::mayBeShown).map(post -> hit(new Ranked(post, Fit.IS)));
        }
        Fit fit = new Fit(typed);
        TreeSet<Ranked> best = new TreeSet<>();
        plan.posts().forEach(post -> {
            int rank = Math.min(fit.rank(post.number()), fit.rank(post.title()));
            if (rank <= Fit.HOLDS && mayBeShown(post)) {
                best.add(new Ranked(post, rank));
                if (best.size() > PlanFinder.MOST_OF_A_KIND) {
                    best.pollLast();
                }
            }
        });
        return best.stream().map(this::hit);
    }

    /// A post that fits, before those that fit worse, and of an even fit in the order of numbers.
    private record Ranked(Post post, int rank) implements Comparable<Ranked> {
        private static final Comparator<Ranked> ORDER =
                Comparator.comparing(Ranked::rank).thenComparing(ranked -> ranked.post.number());

        @Override
        public int compareTo(Ranked other) {
            return ORDER.compare(this, other);
        }
    }

    private boolean mayBeShown(Post post) {
        return isShown.test(post.hub(), post.restricted());
    }

    private Hit hit(Ranked ranked) {
        Post post = ranked.post;
        return new Hit(
                Kind.POST,
                Texts.of("find.post", post.number(), post.title()),
                Texts.of("find.post.where", post.grade(), post.hub().equals(HubCode.UNPLACED) ? "" : post.hub()),
                MaterialDesignA.ACCOUNT_OUTLINE,
                ranked.rank,
                () -> ways.toPost(post));
    }
}
