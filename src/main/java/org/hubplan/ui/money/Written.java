package org.hubplan.ui.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.hubplan.change.Change;
import org.hubplan.model.FinancialYear;
import org.hubplan.ui.kit.Texts;

/// What a planner wrote in the fields of a draft: a change, or what is still wanted.
sealed interface Written {
    record Whole(Change change) implements Written {}

    /// @param words what is wanted, one sentence
    record Missing(String words) implements Written {}

    Pattern POUNDS = Pattern.compile("£?\\s*(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");

    static Written missing(String words) {
        return new Missing(words);
    }

    /// Pence of what is written as pounds: `374,000`, `£41.20`; empty where it is no such amount.
    static OptionalLong pence(String written) {
        String plain = written.strip();
        if (!POUNDS.matcher(plain).matches()) {
            return OptionalLong.empty();
        }
        String digits = plain.replaceAll("[£,\\s]", "");
        return OptionalLong.of(new BigDecimal(digits).movePointRight(2).longValueExact());
    }

    static Optional<FinancialYear> year(String written) {
        return FinancialYear.parse(written.strip());
    }

    static Written noYear() {
        return missing(Texts.of("money.wanted.year"));
    }

    static Written noPounds() {
        return missing(Texts.of("money.wanted.pounds"));
    }
}
