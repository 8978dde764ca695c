package org.hubplan.ui.money;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.SetCostLine;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.ui.kit.Texts;

/// An amount of a cost beside pay, in one year: of a new line, or of one there is.
final class CostDraft {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<CostKind> kind = new SimpleObjectProperty<>(CostKind.CAPITAL);
    final StringProperty year = new SimpleStringProperty("");
    final StringProperty pounds = new SimpleStringProperty("");

    /// The line with this amount; its other years stay.
    Written written(FundingPlan plan) {
        String written = name.get().strip();
        Optional<FinancialYear> of = Written.year(year.get());
        OptionalLong pence = Written.pence(pounds.get());
        if (written.isEmpty()) {
            return Written.missing(Texts.of("money.wanted.name"));
        }
        if (of.isEmpty()) {
            return Written.noYear();
        }
        if (pence.isEmpty()) {
            return Written.noPounds();
        }
        Optional<CostLine> known = plan.line(written);
        Map<FinancialYear, Long> amounts = new HashMap<>(known.map(CostLine::pence).orElse(Map.of()));
        amounts.put(of.get(), pence.getAsLong());
        return new Written.Whole(
                new SetCostLine(new CostLine(known.map(CostLine::name).orElse(written), kind.get(), amounts)));
    }
}
