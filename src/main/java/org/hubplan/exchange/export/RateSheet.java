package org.hubplan.exchange.export;

import static org.hubplan.exchange.export.SheetContent.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hubplan.exchange.export.SheetContent.Value;
import org.hubplan.exchange.whole.PlanSheet;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;

/// Rate cards as one sheet: a row a grade and year, with what its rate is built from.
final class RateSheet {
    private static final int PARTS = 7;

    private RateSheet() {}

    static SheetContent of(Collection<RateCard> cards) {
        List<List<Value>> rows = new ArrayList<>();
        for (RateCard card : cards) {
            card.rates().forEach((grade, rate) -> rows.add(row(card, grade, rate)));
        }
        return PlanSheets.sheet(PlanSheet.RATES, rows);
    }

    private static List<Value> row(RateCard card, Grade grade, Rate rate) {
        List<Value> row = new ArrayList<>(List.of(
                text(card.year().toString()),
                text(grade.label()),
                PlanSheets.hundredths(rate.pence()),
                text(rate.basis())));
        rate.parts().ifPresentOrElse(parts -> row.addAll(values(parts)), () -> {
            for (int n = 0; n < PARTS; n++) {
                row.add(text(""));
            }
        });
        return row;
    }

    private static List<Value> values(RateParts parts) {
        return Stream.of(
                        parts.basic(), parts.weighting(), parts.allowance(), parts.shift(), (long) parts.insurance(),
                        parts.insuredAbove(), (long) parts.pension())
                .map(PlanSheets::hundredths)
                .toList();
    }
}
