package org.hubplan.ui.apportion;

import java.util.List;

/// One business group as the table shows it. A group that stands aside shows dashes.
///
/// @param note beneath the name: who gets the posts, how many posts are in this plan
/// @param quota as a fraction in lowest terms: `12/13`
/// @param decimal the same to three decimals
/// @param grades beneath the posts where each grade is shared by itself: `2 DI, −1 DSU`
/// @param next whether it gains or loses the next post, in words
/// @param others posts by the other two methods
/// @param before BWT as the group's figures stand
/// @param after BWT less what it gives, and more what it gets
/// @param trouble what is wrong with its bounds; empty for nothing
record ApportionRow(
        String name,
        String note,
        String weight,
        String quota,
        String decimal,
        String posts,
        String grades,
        String next,
        List<String> others,
        String before,
        String after,
        String trouble) {
    static final String DASH = "\u2013";

    ApportionRow {
        others = List.copyOf(others);
    }

    /// One of which nothing is reckoned.
    static ApportionRow idle(String name, String note, String weight, String bwt, String after, String trouble) {
        return new ApportionRow(name, note, weight, DASH, DASH, DASH, "", "", List.of(DASH, DASH), bwt, after, trouble);
    }
}
