package org.hubplan.ui.money;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.SetSource;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.SourceKind;
import org.hubplan.ui.kit.Texts;

/// What a source has in one year: a new source, or one there is. A pressure has no money, and a reserve none but what
/// it is given.
final class SourceDraft {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<SourceKind> kind = new SimpleObjectProperty<>(SourceKind.BASE_BUDGET);
    final BooleanProperty everyYear = new SimpleBooleanProperty();
    final StringProperty year = new SimpleStringProperty("");
    final StringProperty pounds = new SimpleStringProperty("");

    Written written(FundingPlan plan) {
        String written = name.get().strip();
        if (written.isEmpty()) {
            return Written.missing(Texts.of("money.wanted.source-name"));
        }
        boolean noAmount = year.get().isBlank() && pounds.get().isBlank();
        boolean needsNone = kind.get() == SourceKind.PRESSURE || kind.get() == SourceKind.EARMARKED_RESERVE;
        Optional<FundingSource> known = plan.source(written);
        Map<FinancialYear, Long> amounts = new HashMap<>(known.map(FundingSource::pence).orElse(Map.of()));
        if (kind.get() == SourceKind.PRESSURE) {
            amounts.clear();
        } else if (!(noAmount && needsNone)) {
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
        return new Written.Whole(new SetSource(new FundingSource(
                known.map(FundingSource::name).orElse(written), kind.get(), recurs(), amounts)));
    }

    private boolean recurs() {
        return switch (kind.get()) {
            case EARMARKED_RESERVE, UNDERSPEND -> false;
            case PRESSURE -> true;
            default -> everyYear.get();
        };
    }
}
