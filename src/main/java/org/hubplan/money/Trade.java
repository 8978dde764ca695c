package org.hubplan.money;

import java.util.Collection;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Post;

/// Posts given up for new ones, reckoned at a full year's prices in whole pence.
///
/// @param givenPence a year of the posts given up
/// @param eachPence a year of one new post, above 0
/// @param gained how many new posts
public record Trade(long givenPence, long eachPence, int gained) {
    public Trade {
        if (eachPence <= 0 || givenPence < 0 || gained < 0) {
            throw new IllegalArgumentException("A trade is of posts that are priced");
        }
    }

    /// As many new posts as those given up pay for; none where they pay for less than one.
    ///
    /// @param fte hundredths of FTE of each new post
    /// @throws IllegalArgumentException if a grade has no price
    public static Trade costNeutral(Pricing pricing, Collection<Post> given, Grade grade, long fte) {
        Trade none = of(pricing, given, grade, fte, 0);
        return none.of(Math.toIntExact(none.givenPence / none.eachPence));
    }

    /// @param gained how many new posts, whatever they cost
    /// @throws IllegalArgumentException if a grade has no price
    public static Trade of(Pricing pricing, Collection<Post> given, Grade grade, long fte, int gained) {
        if (!given.stream().map(Post::grade).allMatch(pricing::prices)) {
            throw new IllegalArgumentException("A post of no known price can't be traded");
        }
        return new Trade(
                given.stream().mapToLong(pricing::cost).sum(), Money.yearlyCost(pricing.rate(grade), fte), gained);
    }

    private Trade of(int many) {
        return new Trade(givenPence, eachPence, many);
    }

    /// Pence a year left over; negative where the new posts cost more than those given up.
    public long remainderPence() {
        return givenPence - gained * eachPence;
    }

    /// `£183,525 a year given for 4 at £41,200: £18,725 left over`
    public String words() {
        long left = remainderPence();
        return Money.words(givenPence) + " a year given for " + gained + " at " + Money.words(eachPence) + ": "
                + (left == 0 ? "nothing left over" : left > 0
                        ? Money.words(left) + " left over"
                        : Money.words(-left) + " more than that");
    }
}
