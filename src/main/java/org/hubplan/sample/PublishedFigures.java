package org.hubplan.sample;

import static org.hubplan.model.Command.MET_INTELLIGENCE;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hubplan.change.Act;
import org.hubplan.ledger.By;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.SourceKind;
import org.hubplan.money.apportion.Apportionment;
import org.hubplan.money.apportion.Apportionment.Result;
import org.hubplan.money.apportion.Claim;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Weighting;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.money.funding.SourceOfYear;
import org.hubplan.session.OpenPlan;

/// The figures PCD 484 publishes, beside what option 1 of its sample comes to, each by computation from posts, rates,
/// cost lines and sources.
public final class PublishedFigures {
    private static final Scope MET = Scope.of(MET_INTELLIGENCE);
    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2020 = new FinancialYear(2020);

    private final Standing baseline;
    private final Standing option;
    private final Funding funding;

    private PublishedFigures(Standing baseline, Standing option) {
        this.baseline = baseline;
        this.option = option;
        this.funding = OptionFunding.of(option);
    }

    /// Of the option worked on; empty for any plan that isn't the sample.
    public static Optional<List<PublishedFigure>> of(OpenPlan plan) {
        boolean sample = plan.settings().invented()
                && plan.log().exists(logged -> logged.entry().act() instanceof Act.Began began
                        && began.source().equals("sample " + Pcd484.NAME));
        return sample
                ? Optional.of(new PublishedFigures(plan.baseline(), plan.currentTimeline().now()).all())
                : Optional.empty();
    }

    private List<PublishedFigure> all() {
        return List.of(
                published("Police staff posts in Met Intelligence, all Band E", "+5", grade(Grade.BAND_E)),
                published("Their cost a year", "£206,000", money(Y2019, FundingYear::payNew)),
                published("Detective Chief Inspectors", "+1", grade(Grade.DCI)),
                published("Detective Inspectors", "+4", grade(Grade.DI)),
                published("Detective Superintendents", "−1", grade(Grade.DSU)),
                published("Police officers, net", "+4", officers()),
                published("Capital", "£374,000", all(FundingYear::capital)),
                published("One-off revenue", "£329,000", all(FundingYear::revenueOneOff)),
                derived("One-off cost in all", "£703,000", Money.words(funding.oneOff())),
                published("2018/19: underspend put into the reserve", "£206,000", Money.words(reserve(Y2018, SourceOfYear::paidIn))),
                published("2019/20: growth paid from the reserve", "£206,000", Money.words(reserve(Y2019, SourceOfYear::given))),
                published("2020/21: pressure no savings meet yet", "£206,000", money(Y2020, FundingYear::pressure)),
                derived("2020/21: gap", "£0", money(Y2020, FundingYear::gap)),
                derived("Five-year cash, 2019/20 to 2023/24", "£1,733,000", Money.words(funding.fiveYearCash())),
                derived("Present value at 3.5%, to the nearest thousand", "£1,666,000", presentValue()),
                derived("Officer package a year, redistributed and no new money", "£315,117", money(Y2019, FundingYear::redistributed)),
                derived("4 officers by the groups’ non-funded BWT", "2, 1, 1, 0, 0", apportioned()));
    }

    private static PublishedFigure published(String what, String published, String reckoned) {
        return new PublishedFigure(what, published, reckoned, false);
    }

    private static PublishedFigure derived(String what, String published, String reckoned) {
        return new PublishedFigure(what, published, reckoned, true);
    }

    private String grade(Grade grade) {
        return Fte.change(option.ledger().of(MET, By.GRADE, grade).bwtFte()
                - baseline.ledger().of(MET, By.GRADE, grade).bwtFte());
    }

    private String officers() {
        return Fte.change(option.ledger().total(MET).officersFte() - baseline.ledger().total(MET).officersFte());
    }

    /// Over all years shown, with all that is counted.
    private String all(ToLongFunction<FundingYear> pence) {
        return Money.words(funding.years().stream().mapToLong(pence).sum());
    }

    private String money(FinancialYear year, ToLongFunction<FundingYear> pence) {
        return Money.words(year(year).map(pence::applyAsLong).orElse(0L));
    }

    private Optional<FundingYear> year(FinancialYear year) {
        return funding.years().stream().filter(one -> one.year().equals(year)).findFirst();
    }

    private long reserve(FinancialYear year, ToLongFunction<SourceOfYear> pence) {
        return year(year).stream()
                .flatMap(one -> one.sources().stream())
                .filter(source -> source.source().kind() == SourceKind.EARMARKED_RESERVE)
                .mapToLong(pence)
                .sum();
    }

    private String presentValue() {
        long pence = funding.presentValue(PresentValue.USUAL);
        return Money.words((pence + 50_000) / 100_000 * 100_000);
    }

    private String apportioned() {
        List<Claim> claims = option.plan().groups().all().stream()
                .map(group -> new Claim(group.name(), Weighting.NON_FUNDED.of(group)))
                .toList();
        return switch (Apportionment.of(4, claims, Method.LARGEST_REMAINDER)) {
            case Result.Done done -> done.apportionment().shares().stream()
                    .map(share -> Integer.toString(share.posts()))
                    .collect(Collectors.joining(", "));
            case Result.Not not -> not.refused().why();
        };
    }
}
