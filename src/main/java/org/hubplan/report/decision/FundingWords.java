package org.hubplan.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hubplan.model.CostKind;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.SourceOfYear;

/// What the option costs and what meets it, in sentences with placeholders.
final class FundingWords {
    private final Decision decision;
    private final Funding funding;

    FundingWords(Decision decision) {
        this.decision = decision;
        this.funding = decision.funding();
    }

    String inShort() {
        return "It costs {one-off} once, and {new-pay} a year of new money for pay. Over five years from "
                + funding.yearZero() + " that is {five-year-cash} in cash, of which the present value at "
                + (decision.figures().containsKey("discount") ? "{discount}" : decision.rate().words())
                + " a year is {present-value-rounded} to the nearest thousand.";
    }

    Optional<String> oneOffToApprove() {
        List<String> parts = new ArrayList<>();
        if (anyYear(FundingYear::capital)) {
            parts.add("{capital} of capital" + from(CostKind.CAPITAL));
        }
        if (anyYear(FundingYear::revenueOneOff)) {
            parts.add("{one-off-revenue} of one-off revenue" + from(CostKind.REVENUE_ONE_OFF));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Approve " + String.join(", and ", parts) + ".");
    }

    private boolean anyYear(ToLongFunction<FundingYear> pence) {
        return funding.years().stream().anyMatch(year -> pence.applyAsLong(year) != 0);
    }

    /// ` from the MPS Capital Plan, for IT hardware`
    private String from(CostKind kind) {
        List<String> lines = decision.now().plan().funding().lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.name())
                .toList();
        String sources = funding.years().stream()
                .flatMap(year -> year.covers().stream())
                .filter(cover -> lines.contains(cover.line()))
                .flatMap(cover -> cover.parts().stream())
                .map(part -> part.source().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return (sources.isEmpty() ? ", from no source yet" : " from " + sources) + ", for " + String.join(", ", lines);
    }

    Optional<String> pathToApprove() {
        String path = String.join("; ", stages());
        return path.isEmpty() ? Optional.empty() : Optional.of("Approve how new pay is met: " + path + ".");
    }

    /// A sentence a year, years alike together.
    List<String> path() {
        return stages().isEmpty() ? List.of() : List.of("New pay is met so: " + String.join("; ", stages()) + ".");
    }

    /// `in 2019/20 £206,000 from Earmarked reserve`, the last one `from 2020/21 £206,000 a year …`.
    private List<String> stages() {
        List<String> stages = new ArrayList<>();
        for (FundingYear year : funding.years()) {
            year.sources().stream()
                    .filter(source -> source.paidIn() > 0)
                    .map(source -> putBy(year, source))
                    .forEach(stages::add);
        }
        List<FundingYear> years = funding.years().stream().filter(year -> year.payNew() > 0).toList();
        for (int at = 0; at < years.size(); at++) {
            String means = means(years.get(at));
            boolean isAsBefore = at > 0 && means(years.get(at - 1)).equals(means) && sameSums(years.get(at - 1), years.get(at));
            if (!isAsBefore) {
                boolean goesOn = at + 1 < years.size() && means(years.get(at + 1)).equals(means)
                        && sameSums(years.get(at), years.get(at + 1));
                stages.add((goesOn ? "from " : "in ") + years.get(at).year() + " " + said(years.get(at), goesOn ? " a year" : ""));
            }
        }
        return stages;
    }

    private static String putBy(FundingYear year, SourceOfYear reserve) {
        String givers = year.sources().stream()
                .filter(source -> source.given() > 0 && !source.source().isReserve())
                .map(source -> source.source().name())
                .collect(Collectors.joining(", "));
        return "in " + year.year() + " {paid-in " + reserve.source().name() + " " + year.year() + "} of " + givers
                + " is put by in " + reserve.source().name();
    }

    private static boolean sameSums(FundingYear one, FundingYear other) {
        return one.payNew() == other.payNew() && one.pressure() == other.pressure() && one.gap() == other.gap();
    }

    /// What meets new pay in a year, without sums, to be compared.
    private static String means(FundingYear year) {
        return pay(year).stream()
                .flatMap(cover -> cover.parts().stream())
                .map(part -> part.source().name())
                .collect(Collectors.joining(", "));
    }

    private static List<Cover> pay(FundingYear year) {
        return year.covers().stream().filter(cover -> cover.line().equals(FundingPlan.NEW_PAY)).toList();
    }

    /// @param each `a year`, where it goes on so
    private static String said(FundingYear year, String each) {
        FinancialYear of = year.year();
        String money = pay(year).stream()
                .flatMap(cover -> cover.parts().stream())
                .filter(part -> !part.source().isPressure())
                .map(part -> part.source().name())
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> said = new ArrayList<>();
        if (!money.isEmpty()) {
            said.add("{new-pay " + of + "}" + each + " from " + money);
        }
        if (year.pressure() > 0) {
            said.add("{pressure " + of + "}" + each + " as a pressure in the Medium Term Financial Plan, to be mitigated by savings yet to"
                    + " be named");
        }
        if (year.gap() > 0) {
            said.add("{gap " + of + "}" + each + " by nothing said yet");
        }
        return String.join(", and ", said);
    }

    Optional<String> savingsToName() {
        return funding.years().stream()
                .filter(year -> year.pressure() > 0)
                .findFirst()
                .map(year -> "Savings are named that meet the pressure of {pressure " + year.year() + "} from " + year.year()
                        + " on.");
    }
}
