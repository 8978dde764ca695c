package org.hubplan.report.pdf;

/// Shares room among columns of words: each gets what it wants where there is enough; else the greedy give way first,
/// and none is made narrower than its longest word as long as that can be helped.
final class WordShares {
    private static final int ROUNDS = 30;

    private WordShares() {}

    /// Widths that add up to the room, or to less where all have what they want.
    ///
    /// @param wanted what each column needs to break nothing, in points
    /// @param least what each needs to break no word
    static float[] of(float[] wanted, float[] least, float room) {
        float needed = sum(least);
        if (needed > room) {
            float[] cut = least.clone();
            for (int at = 0; at < cut.length; at++) {
                cut[at] *= room / needed;
            }
            return cut;
        }
        float low = 0;
        float high = room;
        for (int round = 0; round < ROUNDS; round++) {
            float level = (low + high) / 2;
            if (sum(at(level, wanted, least)) > room) {
                high = level;
            } else {
                low = level;
            }
        }
        return at(low, wanted, least);
    }

    private static float[] at(float level, float[] wanted, float[] least) {
        float[] widths = new float[wanted.length];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = Math.clamp(level, least[at], Math.max(least[at], wanted[at]));
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
