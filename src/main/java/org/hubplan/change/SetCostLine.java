package org.hubplan.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.CostLine;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.model.UnitCost;

/// A cost beside pay, new or in place of the line of its name.
public record SetCostLine(CostLine line) implements Change {
    @Override
    public Outcome applyTo(Plan plan) {
        Optional<String> ofPay = FundingPlan.OF_PAY.stream().filter(line.name()::equalsIgnoreCase).findFirst();
        if (ofPay.isPresent()) {
            return new Refused(ofPay.get() + " follows from the posts of the option.", "Give the line another name.");
        }
        return plan.funding().line(line.name())
                .filter(known -> !known.name().equals(line.name()))
                .<Outcome>map(known -> new Refused(
                        "There is already a cost line " + known.name() + ".", "Write its name as it stands, or choose another."))
                .orElseGet(() -> Applied.around(plan.with(plan.funding().with(line))));
    }

    @Override
    public String words(Plan before) {
        String amounts = Stream.concat(
                        line.pence().entrySet().stream()
                                .map(year -> Money.words(year.getValue()) + " in " + year.getKey()
                                        + (line.kind().recurs() ? " on" : "")),
                        line.each().stream().map(UnitCost::words))
                .collect(Collectors.joining(", "));
        String causes = line.causes().isEmpty()
                ? ""
                : ", for " + (line.causes().size() == 1 ? "change " : "changes ")
                        + line.causes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "Set cost " + line.name() + " (" + line.kind().label().toLowerCase(Locale.ROOT) + "): "
                + (amounts.isEmpty() ? "nothing" : amounts) + causes;
    }

    @Override
    public String kind() {
        return "set-cost";
    }
}
