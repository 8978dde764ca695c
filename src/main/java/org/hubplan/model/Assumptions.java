package org.hubplan.model;

/// What an option takes for granted where nothing is known yet. Each is shown as an assumption, and what it comes to is
/// a line of its own. All in hundredths of a percent: 350 is 3.5 %.
///
/// @param discount by which a year's money weighs less than that of the year before
/// @param turnover how much of the cost of people is not paid, since those who leave are not followed at once; 0 for
///     none assumed
/// @param increments by which pay goes up a year, beyond the rate card, as people rise in their scale; 0 for none
///     assumed
public record Assumptions(int discount, int turnover, int increments) {
    /// The Treasury's Green Book discount of 3.5 %, and nothing else assumed.
    public static final Assumptions USUAL = new Assumptions(3_50, 0, 0);

    private static final int WHOLE = 100_00;

    public Assumptions {
        if (discount < 0 || discount > WHOLE || turnover < 0 || turnover > WHOLE || increments < 0 || increments > WHOLE) {
            throw new IllegalArgumentException("What is assumed lies between 0% and 100%");
        }
    }
}
