package org.hubplan.ui.rates;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.UprateRates;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Money;
import org.hubplan.model.Percent;
import org.hubplan.model.Uprating;
import org.hubplan.ui.kit.Texts;

/// A card of another year while it is written. A field left blank leaves its part as it is.
final class CardDraft {
    final ObjectProperty<FinancialYear> from = new SimpleObjectProperty<>();
    final StringProperty to = new SimpleStringProperty("");
    final StringProperty officers = new SimpleStringProperty("");
    final StringProperty staff = new SimpleStringProperty("");
    final StringProperty officersPension = new SimpleStringProperty("");
    final StringProperty insurance = new SimpleStringProperty("");
    final StringProperty insuredAbove = new SimpleStringProperty("");

    /// The card to be made, or what is still wanted.
    sealed interface Written {
        record Whole(UprateRates change) implements Written {}

        record Missing(String words) implements Written {}
    }

    List<StringProperty> fields() {
        return List.of(to, officers, staff, officersPension, insurance, insuredAbove);
    }

    void clear() {
        List.of(officers, staff, officersPension, insurance, insuredAbove).forEach(field -> field.set(""));
    }

    Written written() {
        Optional<FinancialYear> year = FinancialYear.parse(to.get());
        Optional<Integer> police = award(officers);
        Optional<Integer> others = award(staff);
        if (from.get() == null || year.isEmpty()) {
            return new Written.Missing(Texts.of("rates.wanted.year"));
        }
        if (police.isEmpty() || others.isEmpty() || !isPercent(officersPension) || !isPercent(insurance)) {
            return new Written.Missing(Texts.of("rates.wanted.percent"));
        }
        if (!insuredAbove.get().isBlank() && Money.parse(insuredAbove.get()).isEmpty()) {
            return new Written.Missing(Texts.of("rates.wanted.pounds"));
        }
        return new Written.Whole(new UprateRates(from.get(), year.get(), new Uprating(
                police.get(), others.get(), onCost(officersPension), onCost(insurance),
                Money.parse(insuredAbove.get()).map(OptionalLong::of).orElseGet(OptionalLong::empty))));
    }

    private static Optional<Integer> award(StringProperty field) {
        return field.get().isBlank()
                ? Optional.of(0)
                : Percent.parse(field.get()).filter(percent -> percent > -100_00);
    }

    private static boolean isPercent(StringProperty field) {
        return field.get().isBlank()
                || Percent.parse(field.get()).filter(percent -> percent >= 0 && percent <= 100_00).isPresent();
    }

    private static OptionalInt onCost(StringProperty field) {
        return Percent.parse(field.get()).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
