package org.hubplan.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.ReservePayment;
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
        return "It costs {one-off} once, and " + decision.aYear(PayOrigin.NEW) + ". Over five years from "
                + funding.yearZero() + " that is {five-year-cash} in cash" + madeUpOf() + ", of which the present value at "
                + (decision.figures().containsKey("discount") ? "{discount}" : decision.rate().words())
                + " a year is {present-value-rounded} to the nearest thousand.";
    }

    /// What five years come to part by part, where that doesn't follow from what is said before it.
    private String madeUpOf() {
        boolean recurs = anyYear(FundingYear::revenueRecurring);
        if (!recurs && !decision.variesByYear(PayOrigin.NEW) && !assumes()) {
            return "";
        }
        return ": {one-off} once" + (recurs ? ", " : " and ") + "{five-year-pay} for pay" + (assumes() ? " with what is assumed of it" : "")
                + (recurs ? " and {five-year-recurring-revenue} of recurring revenue, " + recurring() : "");
    }

    /// `£40,000 a year from 2019/20, £20,000 a year from 2021/22`
    private String recurring() {
        List<String> said = new ArrayList<>();
        long before = 0;
        for (FundingYear year : funding.years()) {
            long now = year.revenueRecurring();
            if (now != before) {
                said.add(now == 0 ? "none from " + year.year()
                        : "{recurring-revenue " + year.year() + "} a year from " + year.year());
            }
            before = now;
        }
        return String.join(", ", said);
    }

    private boolean assumes() {
        return anyYear(FundingYear::turnover) || anyYear(FundingYear::increments);
    }

    /// What is assumed of new pay, a sentence for years of one sum; no money of any source is in it.
    List<String> assumed() {
        List<String> said = new ArrayList<>();
        for (FundingYear year : funding.years()) {
            List<String> parts = new ArrayList<>();
            if (year.turnover() != 0) {
                parts.add("turnover takes {turnover " + year.year() + "} off new pay");
            }
            if (year.increments() != 0) {
                parts.add("increments add {increments " + year.year() + "} to it");
            }
            if (!parts.isEmpty()) {
                said.add("in " + year.year() + " " + String.join(" and ", parts));
            }
        }
        return said.isEmpty() ? List.of() : List.of("It is assumed that " + String.join("; ", said) + ".");
    }

    Optional<String> oneOffToApprove() {
        List<String> parts = new ArrayList<>();
        if (anyYear(FundingYear::capital)) {
            parts.add("{capital} of capital" + from(CostKind.CAPITAL, "capital"));
        }
        if (anyYear(FundingYear::revenueOneOff)) {
            parts.add("{one-off-revenue} of one-off revenue" + from(CostKind.REVENUE_ONE_OFF, "one-off-revenue"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Approve " + String.join(", and ", parts) + "."
                + capitalOnRevenue(kind -> !kind.recurs()).stream().map(" "::concat).collect(Collectors.joining()));
    }

    private boolean anyYear(ToLongFunction<FundingYear> pence) {
        return funding.years().stream().anyMatch(year -> pence.applyAsLong(year) != 0);
    }

    /// ` from MPS Capital Plan, for IT hardware`, or each source with its own sum: `: £374,000 from MPS Capital Plan and
    /// £64,550 met by nothing said yet, for Desks`.
    private String from(CostKind kind, String key) {
        Means means = Means.of(funding, plan(), kind);
        String lines = plan().lines().stream()
                .filter(line -> line.kind() == kind)
                .map(CostLine::name)
                .collect(Collectors.joining(", "));
        return (means.isOfOneSource()
                ? " from " + means.money().firstEntry().getKey()
                : ": " + StagesOfLine.sums(means, key, "", false)) + ", for " + lines;
    }

    /// Capital may meet no revenue: where it does, that is said, of each line and source once.
    private List<String> capitalOnRevenue(Predicate<CostKind> fits) {
        return funding.capitalOnRevenue().stream()
                .filter(one -> fits.test(plan().line(one.line()).map(CostLine::kind).orElse(CostKind.REVENUE_RECURRING)))
                .map(one -> one.line() + " is revenue, but {" + Means.from(Means.what(one.line(), one.year()), one.source())
                        + "} of " + one.year() + " is met from " + one.source() + ", which is capital.")
                .toList();
    }

    private FundingPlan plan() {
        return decision.now().plan().funding();
    }

    Optional<String> pathToApprove() {
        String path = String.join("; ", stages());
        return path.isEmpty() ? Optional.empty() : Optional.of("Approve how new pay is met: " + path + ".");
    }

    /// How new pay is met, what is assumed of it, and what no money meets of every other line.
    List<String> path() {
        List<String> said = new ArrayList<>();
        if (!stages().isEmpty()) {
            said.add("New pay is met so: " + String.join("; ", stages()) + ".");
        }
        said.addAll(assumed());
        funding.years().stream()
                .flatMap(year -> year.covers().stream())
                .map(Cover::line)
                .filter(line -> !line.equals(FundingPlan.NEW_PAY))
                .distinct()
                .map(line -> open(line, new StagesOfLine(funding.years(), line).open()))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(said::add);
        said.addAll(capitalOnRevenue(CostKind::recurs));
        return said;
    }

    /// `Of Desks, in 2019/20 £64,550 is met by nothing said yet.`
    private static String open(String line, List<String> stages) {
        return stages.isEmpty() ? "" : "Of " + line + ", " + String.join("; ", stages) + ".";
    }

    /// What is put by for it, then `in 2019/20 £206,000 from Earmarked reserve`, the last one `from 2020/21 …`.
    private List<String> stages() {
        List<String> stages = new ArrayList<>();
        for (FundingYear year : funding.years()) {
            year.sources().stream()
                    .filter(source -> source.paidIn() > 0)
                    .map(source -> putBy(year, source))
                    .forEach(stages::add);
        }
        stages.addAll(new StagesOfLine(funding.years(), FundingPlan.NEW_PAY).all());
        return stages;
    }

    private String putBy(FundingYear year, SourceOfYear reserve) {
        String name = reserve.source().name();
        String givers = plan().payments().stream()
                .filter(payment -> payment.reserve().equals(name) && payment.year().equals(year.year()))
                .map(ReservePayment::source)
                .distinct()
                .collect(Collectors.joining(", "));
        return "in " + year.year() + " {paid-in " + name + " " + year.year() + "} of " + givers + " is put by in " + name;
    }

    Optional<String> savingsToName() {
        return funding.years().stream()
                .filter(year -> year.pressure() > 0)
                .findFirst()
                .map(year -> "Savings are named that meet the pressure of {pressure " + year.year() + "} from " + year.year()
                        + " on.");
    }
}
