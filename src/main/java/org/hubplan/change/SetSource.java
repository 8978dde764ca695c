package org.hubplan.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;

/// A source of funding, new or in place of the one of its name.
public record SetSource(FundingSource source) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        Optional<FundingSource> known = plan.funding().source(source.name());
        if (known.isPresent() && !known.get().name().equals(source.name())) {
            return new Refused(
                    "There is already a source " + known.get().name() + ".",
                    "Write its name as it stands, or choose another.");
        }
        if (known.isPresent() && known.get().kind() != source.kind() && isPaid(plan)) {
            return new Refused(
                    source.name() + " is paid from or into as " + known.get().kind().label().toLowerCase(Locale.ROOT) + ".",
                    "Take the payments back first.");
        }
        return Applied.around(plan.with(plan.funding().with(source)));
    }

    private boolean isPaid(Plan plan) {
        return plan.funding().payments().stream()
                .anyMatch(paid -> paid.source().equals(source.name()) || paid.reserve().equals(source.name()));
    }

    @Override
    public String words(Plan before) {
        String amounts = source.pence().entrySet().stream()
                .map(year -> Money.words(year.getValue()) + " in " + year.getKey())
                .collect(Collectors.joining(", "));
        return "Set source " + source.name() + " (" + source.kind().label() + ")"
                + (amounts.isEmpty() ? "" : ": " + amounts + (source.recurring() ? " on" : ""));
    }

    @Override
    public String kind() {
        return "set-source";
    }
}
