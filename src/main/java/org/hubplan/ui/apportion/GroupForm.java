package org.hubplan.ui.apportion;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Fte;
import org.hubplan.ui.kit.Texts;

/// A business group as a planner types it.
final class GroupForm {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty funded = new SimpleStringProperty("");
    final StringProperty nonFunded = new SimpleStringProperty("");

    /// What is still wanted; empty where it is a group.
    Optional<String> wanted() {
        if (name.get().isBlank()) {
            return Optional.of(Texts.of("apportion.wanted.group"));
        }
        return Fte.parseMany(funded.get()).isEmpty() || Fte.parseMany(nonFunded.get()).isEmpty()
                ? Optional.of(Texts.of("apportion.wanted.fte"))
                : Optional.empty();
    }

    /// @param known the group of this name, whose spelling and priority stay
    BusinessGroup group(Optional<BusinessGroup> known) {
        return new BusinessGroup(
                known.map(BusinessGroup::name).orElseGet(() -> name.get().strip()),
                Fte.parseMany(funded.get()).orElseThrow(),
                Fte.parseMany(nonFunded.get()).orElseThrow(),
                known.map(BusinessGroup::priority).orElse(""));
    }

    void fill(BusinessGroup group) {
        name.set(group.name());
        funded.set(Fte.words(group.fundedBwt()));
        nonFunded.set(Fte.words(group.nonFundedBwt()));
    }

    void clear() {
        name.set("");
        funded.set("");
        nonFunded.set("");
    }
}
