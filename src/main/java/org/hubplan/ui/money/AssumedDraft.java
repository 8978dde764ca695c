package org.hubplan.ui.money;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.Assume;
import org.hubplan.model.Assumptions;
import org.hubplan.model.Percent;
import org.hubplan.ui.kit.Texts;

/// What an option takes for granted, as a planner writes it: percentages, each as it stands until it is written over.
final class AssumedDraft {
    private static final int MOST = 100_00;

    final StringProperty discount = new SimpleStringProperty("");
    final StringProperty turnover = new SimpleStringProperty("");
    final StringProperty increments = new SimpleStringProperty("");

    void show(Assumptions assumed) {
        discount.set(Percent.words(assumed.discount()));
        turnover.set(Percent.words(assumed.turnover()));
        increments.set(Percent.words(assumed.increments()));
    }

    Written written() {
        Optional<Integer> by = percent(discount);
        Optional<Integer> less = percent(turnover);
        Optional<Integer> more = percent(increments);
        return by.isEmpty() || less.isEmpty() || more.isEmpty()
                ? Written.missing(Texts.of("money.wanted.percent"))
                : new Written.Whole(new Assume(new Assumptions(by.get(), less.get(), more.get())));
    }

    /// Hundredths from 0 % to 100 %; empty where it is no such percentage.
    static Optional<Integer> percent(StringProperty written) {
        return Percent.parse(written.get()).filter(percent -> percent >= 0 && percent <= MOST);
    }
}
