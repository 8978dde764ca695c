package org.hubplan.ui.rates;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.model.Money;
import org.hubplan.model.Percent;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;
import org.hubplan.ui.kit.Texts;

/// A rate while it is written: its parts, or what it is flat.
final class RateDraft {
    final BooleanProperty isBuilt = new SimpleBooleanProperty(true);
    final StringProperty basic = new SimpleStringProperty("");
    final StringProperty weighting = new SimpleStringProperty("");
    final StringProperty allowance = new SimpleStringProperty("");
    final StringProperty shift = new SimpleStringProperty("");
    final StringProperty insurance = new SimpleStringProperty("");
    final StringProperty insuredAbove = new SimpleStringProperty("");
    final StringProperty pension = new SimpleStringProperty("");
    final StringProperty flat = new SimpleStringProperty("");
    final StringProperty basis = new SimpleStringProperty("");
    private Optional<Rate> known = Optional.empty();

    /// What is written, or what is still wanted.
    sealed interface Written {
        record Whole(Rate rate) implements Written {}

        record Missing(String words) implements Written {}
    }

    /// Begins with a rate there is; with nothing where there is none.
    void begin(Optional<Rate> rate) {
        known = rate;
        Optional<RateParts> parts = rate.flatMap(Rate::parts);
        isBuilt.set(parts.isPresent() || rate.isEmpty());
        basic.set(parts.map(RateParts::basic).map(RateDraft::pounds).orElse(""));
        weighting.set(parts.map(RateParts::weighting).map(RateDraft::pounds).orElse(""));
        allowance.set(parts.map(RateParts::allowance).map(RateDraft::pounds).orElse(""));
        shift.set(parts.map(RateParts::shift).map(RateDraft::pounds).orElse(""));
        insurance.set(parts.map(RateParts::insurance).map(Percent::words).orElse(""));
        insuredAbove.set(parts.map(RateParts::insuredAbove).map(RateDraft::pounds).orElse(""));
        pension.set(parts.map(RateParts::pension).map(Percent::words).orElse(""));
        flat.set(rate.map(Rate::pence).map(RateDraft::pounds).orElse(""));
        basis.set(rate.map(Rate::basis).orElse(""));
    }

    private static String pounds(long pence) {
        return pence == 0 ? "" : Money.words(pence).replace("£", "");
    }

    List<StringProperty> fields() {
        return List.of(basic, weighting, allowance, shift, insurance, insuredAbove, pension, flat, basis);
    }

    Written written() {
        return isBuilt.get() ? builtFromParts() : flatRate();
    }

    private Written flatRate() {
        return Money.parse(flat.get())
                .filter(pence -> pence > 0)
                .<Written>map(pence -> new Written.Whole(new Rate(pence, basis.get().strip())))
                .orElseGet(() -> new Written.Missing(Texts.of("rates.wanted.flat")));
    }

    private Written builtFromParts() {
        Optional<Long> pay = Money.parse(basic.get()).filter(pence -> pence > 0);
        List<Optional<Long>> others = List.of(
                money(weighting), money(allowance), money(shift), money(insuredAbove));
        List<Optional<Integer>> percents = List.of(percent(insurance), percent(pension));
        if (pay.isEmpty()) {
            return new Written.Missing(Texts.of("rates.wanted.basic"));
        }
        if (others.stream().anyMatch(Optional::isEmpty)) {
            return new Written.Missing(Texts.of("rates.wanted.pounds"));
        }
        if (percents.stream().anyMatch(Optional::isEmpty)) {
            return new Written.Missing(Texts.of("rates.wanted.percent"));
        }
        RateParts parts = new RateParts(
                pay.get(), others.get(0).get(), others.get(1).get(), others.get(2).get(),
                percents.get(0).get(), others.get(3).get(), percents.get(1).get());
        return new Written.Whole(Rate.built(parts, basis(parts)));
    }

    /// As written; where it was left as it stood, with its percentages brought up to the parts.
    private String basis(RateParts parts) {
        String written = basis.get().strip();
        return known.filter(rate -> rate.basis().equals(written))
                .flatMap(Rate::parts)
                .map(was -> parts.basis(written, was))
                .orElse(written);
    }

    /// Blank is nothing.
    private static Optional<Long> money(StringProperty field) {
        return field.get().isBlank() ? Optional.of(0L) : Money.parse(field.get());
    }

    private static Optional<Integer> percent(StringProperty field) {
        return field.get().isBlank()
                ? Optional.of(0)
                : Percent.parse(field.get()).filter(percent -> percent >= 0 && percent <= 100_00);
    }
}
