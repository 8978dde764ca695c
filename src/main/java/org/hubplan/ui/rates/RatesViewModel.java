package org.hubplan.ui.rates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hubplan.change.Change;
import org.hubplan.change.SetRate;
import org.hubplan.exchange.export.CardsExport;
import org.hubplan.ledger.By;
import org.hubplan.ledger.RatesCompared;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.money.Pricing;
import org.hubplan.session.Answer;
import org.hubplan.ui.PlanModel;

/// The rate cards of the option on the screen: which line is looked at, what is written, which years are compared.
/// Reckoned only while it is shown, so that a drag on the board pays nothing for it.
public final class RatesViewModel {
    /// What stands beside the cards.
    public enum Side {
        RATE,
        MAKE,
        COMPARE
    }

    private final PlanModel plan;
    private final ReadOnlyObjectWrapper<RateGrid> grid = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<RateKey> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.RATE);
    private final ObjectProperty<FinancialYear> first = new SimpleObjectProperty<>();
    private final ObjectProperty<FinancialYear> second = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<RatesCompared>> compared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final RateDraft rate = new RateDraft();
    private final CardDraft card = new CardDraft();
    private FinancialYear newest;
    private boolean isOnScreen;

    public RatesViewModel(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(_ -> show());
        plan.scopeProperty().subscribe(_ -> compare());
        selected.subscribe(_ -> rate.begin(rate()));
        first.subscribe(_ -> compare());
        second.subscribe(_ -> compare());
        side.subscribe(_ -> compare());
    }

    /// Told when the screen comes and goes.
    void setOnScreen(boolean isShown) {
        isOnScreen = isShown;
        show();
    }

    private RateCards cards() {
        return plan.standing().plan().rates();
    }

    private void show() {
        if (!isOnScreen && grid.get() != null) {
            return;
        }
        grid.set(RateGrid.of(cards(), plan.baseline().plan().rates(), gradesWithPosts()));
        List<FinancialYear> years = grid.get().years();
        if (years.isEmpty()) {
            selected.set(null);
        } else if (selected.get() == null || !years.contains(selected.get().year()) || !years.getLast().equals(newest)) {
            selected.set(new RateKey(years.getLast(), selected.get() == null ? Grade.DC : selected.get().grade()));
        } else {
            rate.begin(rate());
        }
        choose(years);
        compare();
    }

    private Set<Grade> gradesWithPosts() {
        return plan.standing().ledger().rows(Scope.EVERYTHING, By.GRADE).entrySet().stream()
                .filter(line -> line.getValue().posts() > 0)
                .map(line -> (Grade) line.getKey())
                .collect(Collectors.toSet());
    }

    /// The newest card is the one to make another from, and to compare with the one before.
    private void choose(List<FinancialYear> years) {
        if (years.isEmpty()) {
            return;
        }
        if (!years.getLast().equals(newest)) {
            newest = years.getLast();
            card.from.set(newest);
            card.to.set(newest.plus(1).toString());
            second.set(newest);
            first.set(years.get(Math.max(0, years.size() - 2)));
        }
        if (!years.contains(first.get())) {
            first.set(years.getFirst());
        }
    }

    private void compare() {
        compared.set(
                !isOnScreen || side.get() != Side.COMPARE || first.get() == null || second.get() == null
                        ? Optional.empty()
                        : Optional.of(compared(pricing(cards(), first.get()), pricing(cards(), second.get()))));
    }

    private RatesCompared compared(Pricing from, Pricing to) {
        return RatesCompared.of(plan.standing(), plan.scopeProperty().get(), from, to);
    }

    private static Pricing pricing(RateCards cards, FinancialYear year) {
        return Pricing.nearest(cards, year);
    }

    // ---- what is shown

    ReadOnlyObjectProperty<RateGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /// The line looked at; null in a plan without a card.
    public ObjectProperty<RateKey> selectedProperty() {
        return selected;
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    /// The line looked at; empty where the card has none for the grade.
    Optional<Rate> rate() {
        RateKey key = selected.get();
        return key == null ? Optional.empty() : rate(cards(), key);
    }

    /// What the baseline has for the line looked at.
    Optional<Rate> baselineRate() {
        RateKey key = selected.get();
        return key == null ? Optional.empty() : rate(plan.baseline().plan().rates(), key);
    }

    private static Optional<Rate> rate(RateCards cards, RateKey key) {
        return cards.inForce(key.year()).map(known -> known.rates().get(key.grade()));
    }

    RateDraft rateDraft() {
        return rate;
    }

    CardDraft cardDraft() {
        return card;
    }

    /// Years that are compared.
    ObjectProperty<FinancialYear> firstProperty() {
        return first;
    }

    ObjectProperty<FinancialYear> secondProperty() {
        return second;
    }

    ReadOnlyObjectProperty<Optional<RatesCompared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// Whose posts are priced in a comparison.
    String scopeWords() {
        return plan.scopeProperty().get().words();
    }

    /// The posts of a grade in the scope.
    Totals posts(Grade grade) {
        return plan.standing().ledger().of(plan.scopeProperty().get(), By.GRADE, grade);
    }

    /// What the card that is written would cost the plan; empty until it is whole.
    Optional<RatesCompared> wouldCost() {
        if (!isOnScreen || !(card.written() instanceof CardDraft.Written.Whole whole)) {
            return Optional.empty();
        }
        FinancialYear to = whole.change().to();
        return cards().inForce(whole.change().from())
                .map(known -> known.upratedTo(to, whole.change().by()))
                .map(made -> compared(
                        pricing(cards(), to), pricing(RateCards.of(new RateCard(to, made.rates())), to)));
    }

    /// All cards, to be saved.
    CardsExport export() {
        return new CardsExport(
                List.copyOf(cards().byYear().values()), plan.now().settings().shownMarking());
    }

    // ---- verbs

    /// Looks at one line of a card: its own, or for a year without a card of the one before.
    public void look(FinancialYear year, Grade grade) {
        side.set(Side.RATE);
        selected.set(new RateKey(cards().inForce(year).map(RateCard::year).orElse(year), grade));
    }

    /// Sets the rate as it is written.
    ///
    /// @return what is wanted, or why it can't be; empty where it was set
    Optional<String> setRate() {
        return switch (rate.written()) {
            case RateDraft.Written.Missing missing -> Optional.of(missing.words());
            case RateDraft.Written.Whole whole ->
                act(new SetRate(selected.get().year(), selected.get().grade(), whole.rate()));
        };
    }

    /// Makes the card as it is written, and looks at it.
    ///
    /// @return what is wanted, or why it can't be; empty where it was made
    Optional<String> makeCard() {
        if (card.written() instanceof CardDraft.Written.Missing missing) {
            return Optional.of(missing.words());
        }
        CardDraft.Written.Whole whole = (CardDraft.Written.Whole) card.written();
        Optional<String> trouble = act(whole.change());
        if (trouble.isEmpty()) {
            first.set(whole.change().from());
            second.set(whole.change().to());
            selected.set(new RateKey(whole.change().to(), selected.get().grade()));
            card.clear();
        }
        return trouble;
    }

    private Optional<String> act(Change change) {
        return switch (plan.act(change, "")) {
            case Answer.Refused refused -> Optional.of(refused.words());
            case Answer.Done _ -> Optional.empty();
        };
    }
}
