package org.hubplan.report.appraisal;

import static org.hubplan.report.Measure.COUNT;
import static org.hubplan.report.Measure.FTE;
import static org.hubplan.report.Measure.PENCE;
import static org.hubplan.report.Measure.PER_MILLE;

import java.util.List;
import java.util.function.ToLongFunction;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.report.Block;
import org.hubplan.report.appraisal.OptionAppraisal.Appraised;

/// What each option comes to.
final class SideBySide {
    private final OptionAppraisal appraisal;

    private SideBySide(OptionAppraisal appraisal) {
        this.appraisal = appraisal;
    }

    static List<Block> of(OptionAppraisal appraisal) {
        SideBySide all = new SideBySide(appraisal);
        OptionRows rows = OptionRows.each(appraisal);
        all.workforce(rows);
        all.money(rows);
        all.state(rows);
        return List.of(rows.named("Options side by side"));
    }

    /// Those in which the options differ are the workforce's and the money's alone.
    static OptionRows differing(OptionAppraisal appraisal) {
        SideBySide all = new SideBySide(appraisal);
        OptionRows rows = OptionRows.lessTheFirst(appraisal);
        all.workforce(rows);
        all.money(rows);
        return rows;
    }

    private ToLongFunction<Appraised> total(ToLongFunction<Totals> figure) {
        return option -> figure.applyAsLong(appraisal.withheld().shown(option.standing()).total(appraisal.scope()));
    }

    private void workforce(OptionRows rows) {
        rows.group("Workforce, FTE")
                .row("BWT (Budgeted Workforce Target)", FTE, total(Totals::bwtFte))
                .row("Strength", FTE, total(Totals::strengthFte))
                .row("Vacancies", FTE, total(Totals::vacantFte))
                .row("Over-strength", FTE, total(Totals::overFte))
                .row("Vacancies, % of BWT", PER_MILLE, total(Totals::vacancyPerMille))
                .row("Of BWT: police officers", FTE, total(Totals::officersFte))
                .row("Of BWT: police staff", FTE, total(Totals::staffFte));
        rows.group("Posts and people")
                .row("Posts", COUNT, total(Totals::posts))
                .row("Posts nobody is in", COUNT, total(Totals::vacantPosts))
                .row("Posts at another hub than in the baseline", COUNT, total(one -> one.get(Figure.MOVED_POSTS)))
                .row("People in those posts", COUNT, total(one -> one.get(Figure.MOVED_PEOPLE)));
    }

    private void money(OptionRows rows) {
        rows.group("Pay against the baseline, full year, £: two ledgers, never added")
                .row("New money", PENCE, one -> one.standing().growth(Scope.EVERYTHING).newPence())
                .row("Redistributed from existing posts", PENCE, one ->
                        one.standing().growth(Scope.EVERYTHING).redistributedPence());
        rows.group("New money over five years, £")
                .row("One-off: capital and revenue", PENCE, one -> one.funding().oneOff())
                .row("Five-year cash", PENCE, one -> one.funding().fiveYearCash())
                .row("Present value, to the nearest thousand", PENCE, one ->
                        PresentValue.toThousands(one.funding().presentValue(one.rate())))
                .row("Gap in all years", PENCE, one -> sum(one, FundingYear::gap))
                .row("Largest pressure of a year", PENCE, one -> one.funding().years().stream()
                        .mapToLong(FundingYear::pressure)
                        .max()
                        .orElse(0));
    }

    private static long sum(Appraised option, ToLongFunction<FundingYear> pence) {
        return option.funding().years().stream().mapToLong(pence).sum();
    }

    private void state(OptionRows rows) {
        rows.group("State")
                .words("Year zero", one -> one.funding().yearZero().toString())
                .words("Payback", SideBySide::payback)
                .words("First year with a gap or a pressure", one -> one.funding()
                        .firstUnmet()
                        .map(year -> year.year().toString())
                        .orElse("none"))
                .row("Changes", COUNT, Appraised::changes)
                .row("Limits broken", COUNT, one -> one.broken().size());
    }

    private static String payback(Appraised option) {
        if (!option.payback().isDue()) {
            return "nothing to pay back";
        }
        return option.payback().by().map(year -> "by the end of " + year).orElse("never");
    }
}
