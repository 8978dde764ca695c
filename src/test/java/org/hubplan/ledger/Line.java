package org.hubplan.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/// A line of figures worked out by hand, to compare a whole line with: what is not named is 0.
public final class Line {
    private final Map<Figure, Long> figures = new LinkedHashMap<>();

    private Line() {}

    public static Line line() {
        return new Line();
    }

    public Line posts(long all, long vacant) {
        return with(Figure.POSTS, all).with(Figure.VACANT_POSTS, vacant);
    }

    public Line people(long heads) {
        return with(Figure.PEOPLE, heads);
    }

    /// Hundredths of FTE.
    public Line fte(long bwt, long strength, long vacant, long over) {
        return with(Figure.BWT_FTE, bwt)
                .with(Figure.STRENGTH_FTE, strength)
                .with(Figure.VACANT_FTE, vacant)
                .with(Figure.FUNDED_VACANT_FTE, vacant)
                .with(Figure.OVER_FTE, over);
    }

    /// Hundredths of FTE of posts.
    public Line officers(long fte) {
        return with(Figure.OFFICERS_FTE, fte);
    }

    /// Hundredths of FTE of posts.
    public Line staff(long fte) {
        return with(Figure.STAFF_FTE, fte);
    }

    /// Pence a year.
    public Line cost(long bwt, long strength) {
        return with(Figure.BWT_COST, bwt).with(Figure.STRENGTH_COST, strength);
    }

    public Line moved(long posts, long people, long vacantPosts) {
        return with(Figure.MOVED_POSTS, posts)
                .with(Figure.MOVED_PEOPLE, people)
                .with(Figure.MOVED_VACANT_POSTS, vacantPosts);
    }

    /// Hundredths of FTE of people.
    public Line aligned(long in, long out) {
        return with(Figure.ALIGNED_IN_FTE, in).with(Figure.ALIGNED_OUT_FTE, out);
    }

    public Line with(Figure figure, long amount) {
        figures.put(figure, amount);
        return this;
    }

    public Totals totals() {
        long[] line = new long[Figure.values().length];
        figures.forEach((figure, amount) -> line[figure.ordinal()] = amount);
        return new Totals(line);
    }
}
