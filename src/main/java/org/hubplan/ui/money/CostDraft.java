package org.hubplan.ui.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.SetCostLine;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.UnitCost;
import org.hubplan.ui.kit.Texts;

/// An amount of a cost beside pay in one year, or so much for each of something counted, or both: of a new line, or of
/// one there is.
final class CostDraft {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<CostKind> kind = new SimpleObjectProperty<>(CostKind.CAPITAL);
    final StringProperty year = new SimpleStringProperty("");
    final StringProperty pounds = new SimpleStringProperty("");
    /// What is counted; null where nothing is, or as the line has it.
    final ObjectProperty<CostDriver> per = new SimpleObjectProperty<>();
    final StringProperty each = new SimpleStringProperty("");
    /// A change the line is there for; null for none more than it has.
    final ObjectProperty<MadeChange> cause = new SimpleObjectProperty<>();

    /// The line with this; its other years, what it counts and the changes it is there for stay.
    Written written(FundingPlan plan) {
        String written = name.get().strip();
        if (written.isEmpty()) {
            return Written.missing(Texts.of("money.wanted.name"));
        }
        CostLine known = plan.line(written).orElseGet(() -> new CostLine(written, kind.get(), Map.of()));
        Optional<UnitCost> unit = unit(known);
        if (per.get() != null && unit.isEmpty()) {
            return Written.missing(Texts.of("money.wanted.each"));
        }
        Map<FinancialYear, Long> amounts = new HashMap<>(known.pence());
        boolean noAmount = year.get().isBlank() && pounds.get().isBlank();
        if (!noAmount || unit.isEmpty() && cause.get() == null) {
            Optional<FinancialYear> of = Written.year(year.get());
            OptionalLong pence = Written.pence(pounds.get());
            if (of.isEmpty()) {
                return Written.noYear();
            }
            if (pence.isEmpty()) {
                return Written.noPounds();
            }
            amounts.put(of.get(), pence.getAsLong());
        }
        return new Written.Whole(
                new SetCostLine(new CostLine(known.name(), kind.get(), amounts, unit, causes(known))));
    }

    private Optional<UnitCost> unit(CostLine known) {
        if (per.get() == null) {
            return known.each();
        }
        OptionalLong pence = Written.pence(each.get());
        return pence.isPresent() && pence.getAsLong() > 0
                ? Optional.of(new UnitCost(per.get(), pence.getAsLong()))
                : Optional.empty();
    }

    private List<Long> causes(CostLine known) {
        List<Long> causes = new ArrayList<>(known.causes());
        if (cause.get() != null) {
            causes.add(cause.get().n());
        }
        return causes;
    }
}
