package org.hubplan.ui.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;

/// The rate cards of an option side by side: a column a year, a row a grade.
///
/// @param unpriced grades with posts that the newest card has no rate for, so that their pay is in no figure
record RateGrid(List<Column> columns, List<Row> rows, List<Grade> unpriced) {
    /// @param isOwn whether the option has a card for the year that is not the baseline's
    record Column(FinancialYear year, boolean isOwn) {}

    /// @param each in the order of the columns
    record Row(Grade grade, List<Cell> each) {}

    /// @param rate empty where the card has none
    /// @param isOwn whether it is another than the baseline's
    record Cell(RateKey key, Optional<Rate> rate, boolean isOwn) {}

    /// @param used grades that have posts
    static RateGrid of(RateCards option, RateCards baseline, Set<Grade> used) {
        List<RateCard> cards = List.copyOf(option.byYear().values());
        List<Column> columns = cards.stream()
                .map(card -> new Column(
                        card.year(), !baseline.of(card.year()).equals(Optional.of(card))))
                .toList();
        List<Row> rows = new ArrayList<>();
        List<Grade> unpriced = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            boolean isPriced = cards.stream().anyMatch(card -> card.rates().containsKey(grade));
            boolean isUsed = used.contains(grade);
            if (isPriced || isUsed) {
                rows.add(new Row(grade, cards.stream().map(card -> cell(card, grade, baseline)).toList()));
            }
            if (isUsed && (cards.isEmpty() || !cards.getLast().rates().containsKey(grade))) {
                unpriced.add(grade);
            }
        }
        return new RateGrid(columns, rows, unpriced);
    }

    private static Cell cell(RateCard card, Grade grade, RateCards baseline) {
        Optional<Rate> rate = Optional.ofNullable(card.rates().get(grade));
        Optional<Rate> before = baseline.inForce(card.year()).map(known -> known.rates().get(grade));
        return new Cell(new RateKey(card.year(), grade), rate, !rate.equals(before));
    }

    List<FinancialYear> years() {
        return columns.stream().map(Column::year).toList();
    }
}
