package org.hubplan.sample;

/// A figure of a public paper beside what the plan comes to.
///
/// @param what in words: `Capital, 2019/20`
/// @param published as the paper has it, or as it follows from the paper
/// @param reckoned as the plan comes to it, in the same form
/// @param derived whether it follows from the paper rather than stands in it
public record PublishedFigure(String what, String published, String reckoned, boolean derived) {
    public boolean agrees() {
        return published.equals(reckoned);
    }
}
