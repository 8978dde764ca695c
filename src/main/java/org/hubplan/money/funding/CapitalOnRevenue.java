package org.hubplan.money.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Money;
import org.hubplan.model.SourceKind;

/// Capital money that meets a revenue cost, which capital may not.
///
/// @param line name of the cost line, or new pay
/// @param source of the capital plan
/// @param year the first in which it does
/// @param pence of that year
public record CapitalOnRevenue(String line, String source, FinancialYear year, long pence) {
    static List<CapitalOnRevenue> in(FundingPlan plan, List<FundingYear> years) {
        Map<List<String>, CapitalOnRevenue> first = new LinkedHashMap<>();
        for (FundingYear year : years) {
            year.covers().stream()
                    .filter(cover -> !isCapital(plan, cover.line()))
                    .flatMap(cover -> in(year.year(), cover))
                    .forEach(one -> first.putIfAbsent(List.of(one.line(), one.source()), one));
        }
        return List.copyOf(first.values());
    }

    private static Stream<CapitalOnRevenue> in(FinancialYear year, Cover cover) {
        return cover.parts().stream()
                .filter(part -> part.source().kind() == SourceKind.CAPITAL_PLAN)
                .map(part -> new CapitalOnRevenue(cover.line(), part.source().name(), year, part.pence()));
    }

    /// `Training is revenue, but £30 of 2020/21 is met from MPS Capital Plan, which is capital.`
    public String words() {
        return line + " is revenue, but " + Money.words(pence) + " of " + year + " is met from " + source
                + ", which is capital.";
    }

    private static boolean isCapital(FundingPlan plan, String line) {
        return plan.line(line).map(CostLine::kind).filter(kind -> kind == CostKind.CAPITAL).isPresent();
    }
}
