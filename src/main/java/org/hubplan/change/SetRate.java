package org.hubplan.change;

import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCard;

/// An option's own rate: what one full-time post of a grade costs from a financial year on, until a later year
/// has a card of its own. A year that had no card gets the one in force with this line in it.
public record SetRate(FinancialYear year, Grade grade, Rate rate) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        RateCard card = plan.rates()
                .inForce(year)
                .map(known -> new RateCard(year, known.rates()))
                .orElseGet(() -> new RateCard(year, Map.of()));
        return Optional.of(rate).equals(known(plan))
                ? new Refused(
                        "The rate of " + grade + " in " + year + " is " + Money.words(rate.pence()) + " already.",
                        "Give another figure.")
                : Applied.around(plan.with(plan.rates().with(card.with(Map.of(grade, rate)))));
    }

    private Optional<Rate> known(Plan plan) {
        return plan.rates().inForce(year).flatMap(card -> Optional.ofNullable(card.rates().get(grade)));
    }

    @Override
    public String words(Plan before) {
        return "Set the rate of " + grade + " in " + year + " to " + Money.words(rate.pence())
                + known(before).map(was -> ", from " + Money.words(was.pence())).orElse("");
    }

    @Override
    public String kind() {
        return "set-rate";
    }
}
