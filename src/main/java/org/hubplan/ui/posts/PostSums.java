package org.hubplan.ui.posts;

import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Texts;

/// What some lines of the table add up to. A value.
///
/// @param posts how many
/// @param fte hundredths
/// @param vacant hundredths of FTE wanting, post by post
/// @param cost pence a year, budgeted
record PostSums(long posts, long fte, long vacant, long cost) {
    static final PostSums NONE = new PostSums(0, 0, 0, 0);

    static PostSums of(Iterable<? extends PostLine> lines) {
        long posts = 0;
        long fte = 0;
        long vacant = 0;
        long cost = 0;
        for (PostLine line : lines) {
            posts++;
            fte += line.post().fte();
            vacant += line.post().vacancy();
            cost += line.cost();
        }
        return new PostSums(posts, fte, vacant, cost);
    }

    PostSums plus(PostSums other) {
        return new PostSums(posts + other.posts, fte + other.fte, vacant + other.vacant, cost + other.cost);
    }

    PostSums minus(PostSums other) {
        return new PostSums(posts - other.posts, fte - other.fte, vacant - other.vacant, cost - other.cost);
    }

    /// `640.2 FTE · 88.4 vacant · £36.2M a year`
    String words() {
        return Texts.of("posts.sums", Fte.words(fte), Fte.words(vacant), Money.words(cost));
    }
}
