package org.hubplan.ui.find;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /// @param wanted in lower case
    Stream<Hit> of(String wanted) {
        Optional<Post> exact = plan.postNumbered(wanted.toUpperCase(Locale.ROOT)).filter(post -> !post.closed());
        if (exact.isPresent() || wanted.length() < LEAST_TYPED) {
            return exact.stream().filter(this::mayBeShown).map(post -> found(post, Fit.IS));
        }
        return plan.posts()
                .filter(this::mayBeShown)
                .flatMap(post -> rank(post, wanted).map(rank -> Map.entry(rank, post)).stream())
                .sorted(Comparator.<Map.Entry<Integer, Post>, Integer>comparing(Map.Entry::getKey)
                        .thenComparing(ranked -> ranked.getValue().number()))
                .limit(PlanFinder.MOST_OF_A_KIND)
                .map(ranked -> found(ranked.getValue(), ranked.getKey()));
    }

    private boolean mayBeShown(Post post) {
        return isShown.test(post.hub(), post.restricted());
    }

    private static Optional<Integer> rank(Post post, String wanted) {
        return Fit.best(wanted, post.number(), post.title());
    }

    private Hit found(Post post, int rank) {
        return new Hit(
                Kind.POST,
                Texts.of("find.post", post.number(), post.title()),
                Texts.of("find.post.where", post.grade(), post.hub().equals(HubCode.UNPLACED) ? "" : post.hub()),
                MaterialDesignA.ACCOUNT_OUTLINE,
                rank,
                () -> ways.toPost(post));
    }
}
