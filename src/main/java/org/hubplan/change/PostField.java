package org.hubplan.change;

import java.util.function.Predicate;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// What of a post can be edited, in the order a planner looks at it. Its number can't: workbooks, papers and
/// postings find the post again by it, and a post of another number is another post to them.
public enum PostField {
    TITLE("title", values -> values.title().isPresent()),
    GRADE("grade", values -> values.grade().isPresent()),
    FUNCTION("function", values -> values.function().isPresent()),
    OWNER("owner", values -> values.owner().isPresent()),
    HUB("hub", values -> values.hub().isPresent()),
    FTE("fte", values -> values.fte().isPresent()),
    FUNDED("funded", values -> values.funded().isPresent()),
    SHIFT("shift", values -> values.shift().isPresent()),
    BUILDING("building", values -> values.building().isPresent()),
    RESTRICTED("restricted", values -> values.restricted().isPresent()),
    VACANCY_REASON("vacancyReason", values -> values.vacancyReason().isPresent());

    private final Aspect<Post> aspect;
    private final Predicate<PostValues> given;

    PostField(String part, Predicate<PostValues> given) {
        this.aspect = Aspect.OF_POST.stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
        this.given = given;
    }

    /// What a planner calls it: `reason for the vacancy`.
    public String words() {
        return aspect.words();
    }

    /// What a post has of it, in words: `Central East`, `0.8`, `none`.
    public String of(Post post, Plan plan) {
        return aspect.said().apply(post, plan);
    }

    /// Whether two posts have the same of it.
    public boolean isSame(Post one, Post other) {
        return aspect.isSame(one, other);
    }

    /// Whether a post's pay rests on it, so that who sets it says where the difference comes from.
    public boolean isPaid() {
        return this == GRADE || this == FTE;
    }

    boolean isIn(PostValues values) {
        return given.test(values);
    }
}
