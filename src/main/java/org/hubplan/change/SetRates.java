package org.hubplan.change;

import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCards;

/// Rate cards read into the baseline, one step for a whole file: each laid over the card of its year, or new
/// for a year that had none.
///
/// @param source name of the file they came from
/// @param cards one a financial year, at least one
public record SetRates(String source, List<RateCard> cards) implements Change {
    public SetRates {
        cards = List.copyOf(cards);
        if (cards.isEmpty() || cards.stream().map(RateCard::year).distinct().count() < cards.size()) {
            throw new IllegalArgumentException("Rates are set by at least one card, one a financial year");
        }
    }

    /// Of one year alone.
    public SetRates(String source, RateCard card) {
        this(source, List.of(card));
    }

    @Override
    public Outcome applyTo(Plan plan) {
        RateCards rates = plan.rates();
        for (RateCard card : cards) {
            rates = rates.with(
                    rates.of(card.year()).map(known -> known.with(card.rates())).orElse(card));
        }
        return Applied.around(plan.with(rates));
    }

    @Override
    public String words(Plan before) {
        int lines = cards.stream().mapToInt(card -> card.rates().size()).sum();
        String years = cards.stream().map(card -> card.year().toString()).sorted().collect(Collectors.joining(", "));
        return "Import " + source + ": " + lines + (lines == 1 ? " rate of " : " rates of ") + years;
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
