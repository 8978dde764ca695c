package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.Uprating;

/// An option's own rate card of one year, made whole from the rates of another: copied, or uprated. Where the year had
/// a card, this takes its place; every year before it stays as it was.
///
/// @param from the year whose rates it is made from: its own card's, or those of the one before
public record UprateRates(FinancialYear from, FinancialYear to, Uprating by) implements Change {
    /// What no rate is above, in pence a year.
    private static final long MOST = 1_000_000_000_00L;

    @Override
    public Outcome applyTo(Plan plan) {
        Optional<RateCard> known = plan.rates().inForce(from);
        if (from.equals(to)) {
            return new Refused(
                    "A rate card is made from the rates of another year than its own, " + to + ".",
                    "Name another year, or set single rates of this one.");
        }
        if (known.isEmpty()) {
            return new Refused(
                    "No rate card is for " + from + " or a year before it.",
                    "Name a year that has rates, or import a card.");
        }
        if (to.compareTo(known.get().year()) <= 0) {
            return goesBack(known.get().year());
        }
        RateCard made = known.get().upratedTo(to, by);
        if (made.rates().values().stream().anyMatch(rate -> rate.pence() > MOST)) {
            return new Refused("A rate would come to more than " + Money.words(MOST) + ".", "Give another percentage.");
        }
        return plan.rates().of(to).filter(made::equals).isPresent()
                ? new Refused("The rates of " + to + " are these already.", "Give another percentage.")
                : Applied.around(plan.with(plan.rates().with(made)));
    }

    /// Awards come year after year: a card that went back would raise rates by an award already in them.
    private Refused goesBack(FinancialYear card) {
        return card.equals(from)
                ? new Refused(
                        "The rates of " + from + " are not for a year before it, and " + to + " is.",
                        "Name an earlier year to make them from, or a later one to make.")
                : new Refused(
                        from + " has no card of its own: its rates are those of " + card + ", and " + to
                                + (to.equals(card) ? " is that year." : " is before that."),
                        "Name an earlier year to make them from, or a later one to make.");
    }

    @Override
    public String words(Plan before) {
        String instead = before.rates().of(to).isPresent() ? ", in place of its card" : "";
        return by.isCopy()
                ? "Copy the rates of " + from + " to " + to + instead
                : "Make the rates of " + to + " from " + from + ": " + by.words() + instead;
    }

    @Override
    public String kind() {
        return "uprate";
    }
}
