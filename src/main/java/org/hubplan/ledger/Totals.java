package org.hubplan.ledger;

import static org.hubplan.ledger.Figure.*;

import java.util.Arrays;
import org.hubplan.model.Fte;

/// One line of figures: what some posts and people add up to. A value.
///
/// On every line BWT − strength = vacancies − over-strength.
public final class Totals {
    /// Nothing at all.
    public static final Totals ZERO = new Totals(new long[Figure.values().length]);

    private final long[] figures;

    Totals(long[] figures) {
        this.figures = figures;
    }

    /// In the figure's own unit: a count, hundredths of FTE, or pence a year.
    public long get(Figure figure) {
        return figures[figure.ordinal()];
    }

    /// A count.
    public long posts() {
        return get(POSTS);
    }

    /// A count.
    public long vacantPosts() {
        return get(VACANT_POSTS);
    }

    /// Of posts, in hundredths of FTE.
    public long bwtFte() {
        return get(BWT_FTE);
    }

    /// Of people, in hundredths of FTE.
    public long strengthFte() {
        return get(STRENGTH_FTE);
    }

    /// What posts have more than their people, post by post, in hundredths of FTE.
    public long vacantFte() {
        return get(VACANT_FTE);
    }

    /// What people have more than their posts, post by post, in hundredths of FTE.
    public long overFte() {
        return get(OVER_FTE);
    }

    /// Of people who work here and whose posts sit at another hub.
    public long alignedInFte() {
        return get(ALIGNED_IN_FTE);
    }

    /// Of people whose posts sit here and who work at another hub.
    public long alignedOutFte() {
        return get(ALIGNED_OUT_FTE);
    }

    /// Of posts graded for police officers, in hundredths of FTE.
    public long officersFte() {
        return get(OFFICERS_FTE);
    }

    /// Of posts graded for police staff, in hundredths of FTE.
    public long staffFte() {
        return get(STAFF_FTE);
    }

    /// Of police community support officers.
    public long pcsoFte() {
        return get(Figure.PCSO_FTE);
    }

    /// Pence a year of all posts, filled or not.
    public long bwtCost() {
        return get(BWT_COST);
    }

    /// Pence a year of all people.
    public long strengthCost() {
        return get(STRENGTH_COST);
    }

    /// Vacant part of BWT, in tenths of a percent, half up; 0 where BWT is 0.
    public long vacancyPerMille() {
        return bwtFte() == 0 ? 0 : (vacantFte() * 2000 + bwtFte()) / (2 * bwtFte());
    }

    public Totals plus(Totals other) {
        long[] sum = figures.clone();
        for (int at = 0; at < sum.length; at++) {
            sum[at] += other.figures[at];
        }
        return new Totals(sum);
    }

    public Totals minus(Totals other) {
        long[] difference = figures.clone();
        for (int at = 0; at < difference.length; at++) {
            difference[at] -= other.figures[at];
        }
        return new Totals(difference);
    }

    public boolean isZero() {
        return equals(ZERO);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Totals that && Arrays.equals(figures, that.figures);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(figures);
    }

    @Override
    public String toString() {
        return posts() + " posts, BWT " + Fte.words(bwtFte()) + ", strength " + Fte.words(strengthFte()) + ", vacant "
                + Fte.words(vacantFte()) + ", " + bwtCost() + "p";
    }
}
