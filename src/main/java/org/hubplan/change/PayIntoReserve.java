package org.hubplan.change;

import java.util.Optional;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.model.ReservePayment;

/// Money of a year put by in a reserve, in place of what was put by there before from the same source that year.
///
/// @param pence 0 takes the payment back
public record PayIntoReserve(String source, String reserve, FinancialYear year, long pence) implements Change {
    public PayIntoReserve {
        if (pence < 0) {
            throw new IllegalArgumentException("A payment is not below £0");
        }
    }

    @Override
    public Outcome applyTo(Plan plan) {
        Optional<FundingSource> from = plan.funding().source(source);
        Optional<FundingSource> into = plan.funding().source(reserve);
        if (from.isEmpty() || into.isEmpty()) {
            return FundingFound.noSource(plan, from.isEmpty() ? source : reserve);
        }
        if (!into.get().isReserve()) {
            return new Refused(into.get().name() + " is no earmarked reserve.", "Pay into a reserve.");
        }
        if (from.get().isReserve() || from.get().isPressure()) {
            return new Refused(
                    from.get().name() + " has no money of the year to put by.", "Pay from an underspend or a budget.");
        }
        String payer = from.get().name();
        String payee = into.get().name();
        return Applied.around(plan.with(
                pence == 0
                        ? plan.funding().withoutPayment(payer, payee, year)
                        : plan.funding().with(new ReservePayment(payer, payee, year, pence))));
    }

    @Override
    public String words(Plan before) {
        return pence == 0
                ? "Take back the payment from " + source + " into " + reserve + " in " + year
                : "Pay " + Money.words(pence) + " of " + source + " into " + reserve + " in " + year;
    }

    @Override
    public String kind() {
        return "pay-in";
    }
}
