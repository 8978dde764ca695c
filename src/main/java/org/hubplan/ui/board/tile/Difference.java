package org.hubplan.ui.board.tile;

import java.util.Optional;
import org.hubplan.model.Fte;
import org.hubplan.ui.kit.Texts;

/// Posts here against the baseline, in hundredths of FTE. A value.
///
/// @param now as on disk
/// @param wouldBe with the change that is being tried out; equal to `now` where that doesn't touch it
public record Difference(long now, long wouldBe) {
    public boolean isPreviewed() {
        return now != wouldBe;
    }

    /// `+4`, or with a change that is being tried out `→+6`.
    String brief() {
        return isPreviewed() ? TileWords.arrow(Fte.change(wouldBe)) : Fte.change(now);
    }

    /// `+4 → +6 against baseline`, or why there is none.
    static String words(Optional<Difference> difference) {
        return difference
                .map(one -> Texts.of(
                        "board.against-baseline",
                        one.isPreviewed()
                                ? Fte.change(one.now) + " → " + Fte.change(one.wouldBe)
                                : Fte.change(one.now)))
                .orElseGet(() -> Texts.of("board.no-difference"));
    }
}
