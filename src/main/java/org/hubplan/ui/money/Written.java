package org.hubplan.ui.money;

import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.change.Change;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Money;
import org.hubplan.ui.kit.Texts;

/// What a planner wrote in the fields of a draft: a change, or what is still wanted.
sealed interface Written {
    record Whole(Change change) implements Written {}

    /// @param words what is wanted, one sentence
    record Missing(String words) implements Written {}

    static Written missing(String words) {
        return new Missing(words);
    }

    /// Pence of what is written as pounds: `374,000`, `£41.20`; empty where it is no such amount.
    static OptionalLong pence(String written) {
        return Money.parse(written).map(OptionalLong::of).orElseGet(OptionalLong::empty);
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
