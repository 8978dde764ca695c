package org.hubplan.ui.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.change.Change;
import org.hubplan.ledger.NotPriced;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.RateBasis;
import org.hubplan.ledger.Standing;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Money;
import org.hubplan.money.funding.CapitalOnRevenue;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.Payback;
import org.hubplan.money.funding.PresentValue;
import org.hubplan.money.funding.RunsOut;
import org.hubplan.sample.PublishedFigure;
import org.hubplan.sample.PublishedFigures;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// How the option on the screen is paid for.
public final class MoneyViewModel {
    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<MoneyTable> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> basis = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<FundingPlan> funding = new ReadOnlyObjectWrapper<>(FundingPlan.NONE);
    private final ReadOnlyObjectWrapper<Optional<List<PublishedFigure>>> published =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private List<String> rates = List.of();
    private Standing shown;
    private Standing baseline;

    public MoneyViewModel(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(_ -> show());
    }

    /// Reckoned again only where pay, rates, funding or what a line counts may be otherwise: not for a move.
    private void show() {
        Standing standing = plan.standing();
        published.set(PublishedFigures.of(plan.now()));
        if (shown != null && shown.isPaidAs(standing) && baseline == plan.baseline()) {
            notPriced(standing);
            return;
        }
        shown = standing;
        baseline = plan.baseline();
        reckon(standing);
        notPriced(standing);
    }

    /// A move leaves other things unpriced.
    private void notPriced(Standing standing) {
        basis.set(Stream.concat(Stream.of(NotPriced.in(standing).words()), rates.stream()).toList());
    }

    private void reckon(Standing standing) {
        Funding reckoned = OptionFunding.of(standing);
        funding.set(standing.plan().funding());
        table.set(MoneyTable.of(standing, reckoned));
        warnings.set(Stream.concat(
                        reckoned.runsOut().stream().map(RunsOut::words),
                        reckoned.capitalOnRevenue().stream().map(CapitalOnRevenue::words))
                .toList());
        rates = RateBasis.of(standing, reckoned.yearZero()).words();
        summary.set(summary(standing, reckoned));
    }

    private static String summary(Standing standing, Funding reckoned) {
        PresentValue rate = PresentValue.of(standing.plan().funding().assumptions());
        String sums = Texts.of(
                "money.summary",
                Money.words(reckoned.oneOff()),
                Money.words(reckoned.fiveYearCash()),
                Money.words(wholePounds(reckoned.presentValue(rate))),
                rate.words(),
                reckoned.yearZero());
        Payback payback = OptionFunding.payback(standing);
        return payback.isDue() ? sums + " · " + payback.words() : sums;
    }

    private static long wholePounds(long pence) {
        return Math.floorDiv(pence + 50, 100) * 100;
    }

    /// What cost lines say of themselves, as the option stands.
    LineWords lineWords() {
        return new LineWords(plan.standing());
    }

    /// Changes of the option a cost can be there for, newest first.
    List<MadeChange> changes() {
        return MadeChange.of(plan.now().currentTimeline());
    }

    AssumptionsViewModel assumptions() {
        return new AssumptionsViewModel(plan, this);
    }

    /// Makes a change of the funding.
    ///
    /// @return why it can't be made; empty where it was
    Optional<String> act(Change change) {
        return switch (plan.act(change, "")) {
            case Answer.Refused refused -> Optional.of(refused.words());
            case Answer.Done _ -> Optional.empty();
        };
    }

    ReadOnlyObjectProperty<MoneyTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// Recurring costs on money that runs out, and capital on revenue, a sentence each.
    public ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /// What the pay rests on and what it leaves out, a sentence each.
    ReadOnlyObjectProperty<List<String>> basisProperty() {
        return basis.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FundingPlan> fundingProperty() {
        return funding.getReadOnlyProperty();
    }

    /// The sample's published figures beside the plan's; empty for any other plan.
    public ReadOnlyObjectProperty<Optional<List<PublishedFigure>>> publishedProperty() {
        return published.getReadOnlyProperty();
    }

    /// `One-off £703,000 · five years £1,733,000 · present value …`
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
