package org.hubplan.ui.money;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.change.Change;
import org.hubplan.ledger.OptionFunding;
import org.hubplan.ledger.Standing;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Money;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.PresentValue;
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
    private final ReadOnlyObjectWrapper<FundingPlan> funding = new ReadOnlyObjectWrapper<>(FundingPlan.NONE);
    private final ReadOnlyObjectWrapper<Optional<List<PublishedFigure>>> published =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public MoneyViewModel(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(_ -> show());
    }

    private void show() {
        Standing standing = plan.standing();
        Funding reckoned = OptionFunding.of(standing);
        funding.set(standing.plan().funding());
        table.set(MoneyTable.of(standing.plan().funding(), reckoned));
        warnings.set(reckoned.runsOut().stream()
                .map(out -> Texts.of(
                        "money.runs-out", out.line(), out.source(), out.lastCovered(), Money.words(out.uncovered()), out.from()))
                .toList());
        published.set(PublishedFigures.of(plan.now()));
        summary.set(Texts.of(
                "money.summary",
                Money.words(reckoned.oneOff()),
                Money.words(reckoned.fiveYearCash()),
                Money.words(wholePounds(reckoned.presentValue(PresentValue.USUAL))),
                PresentValue.USUAL.words(),
                reckoned.yearZero()));
    }

    private static long wholePounds(long pence) {
        return Math.floorDiv(pence + 50, 100) * 100;
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

    /// Recurring costs on money that runs out, a sentence each.
    public ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
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
