package org.hubplan.ui.money;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.AssignFunding;
import org.hubplan.change.Change;
import org.hubplan.change.PayIntoReserve;
import org.hubplan.model.Assignment;
import org.hubplan.model.FinancialYear;
import org.hubplan.ui.kit.Texts;

/// Money on its way: from a source to a cost line, or into a reserve.
final class MeetDraft {
    /// A cost line, or a reserve.
    final ObjectProperty<String> to = new SimpleObjectProperty<>();
    final ObjectProperty<String> source = new SimpleObjectProperty<>();
    final StringProperty from = new SimpleStringProperty("");
    /// Blank where it goes on.
    final StringProperty until = new SimpleStringProperty("");
    /// Blank for all that is needed.
    final StringProperty pounds = new SimpleStringProperty("");

    Written assigned() {
        Optional<FinancialYear> last = Written.year(until.get());
        OptionalLong most = Written.pence(pounds.get());
        if (to.get() == null || source.get() == null) {
            return Written.missing(Texts.of("money.wanted.both"));
        }
        if (Written.year(from.get()).isEmpty() || last.isEmpty() && !until.get().isBlank()) {
            return Written.noYear();
        }
        if (most.isEmpty() && !pounds.get().isBlank() || most.isPresent() && most.getAsLong() == 0) {
            return Written.noPounds();
        }
        FinancialYear first = Written.year(from.get()).get();
        if (last.isPresent() && last.get().compareTo(first) < 0) {
            return Written.missing(Texts.of("money.wanted.later"));
        }
        return whole(new AssignFunding(new Assignment(to.get(), source.get(), first, last, most)));
    }

    Written paidIn() {
        if (to.get() == null || source.get() == null) {
            return Written.missing(Texts.of("money.wanted.both"));
        }
        if (Written.year(from.get()).isEmpty()) {
            return Written.noYear();
        }
        OptionalLong pence = Written.pence(pounds.get());
        return pence.isEmpty()
                ? Written.noPounds()
                : whole(new PayIntoReserve(
                        source.get(), to.get(), Written.year(from.get()).get(), pence.getAsLong()));
    }

    private static Written whole(Change change) {
        return new Written.Whole(change);
    }
}
