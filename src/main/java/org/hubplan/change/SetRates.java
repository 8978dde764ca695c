package org.hubplan.change;

import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;

/// A rate card read into the baseline: laid over the card of its year, or new for a year that had none.
///
/// @param source name of the file it came from
public record SetRates(String source, RateCard card) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        RateCard whole =
                plan.rates().of(card.year()).map(known -> known.with(card.rates())).orElse(card);
        return Applied.repriced(plan.with(plan.rates().with(whole)));
    }

    @Override
    public String words(Plan before) {
        return "Import " + source + ": " + card.rates().size() + " rates of " + card.year();
    }

    @Override
    public String kind() {
        return "rates";
    }

    @Override
    public boolean isForBaseline() {
        return true;
    }
}
