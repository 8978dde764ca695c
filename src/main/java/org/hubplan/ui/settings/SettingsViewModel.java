package org.hubplan.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.model.Command;
import org.hubplan.model.PlanSettings;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The plan's settings, each kept as soon as it is given. One that can't be is refused, and the old one stays.
public final class SettingsViewModel {
    /// The protective markings a plan may carry, lowest first.
    public static final List<String> MARKINGS = List.of("OFFICIAL", "OFFICIAL-SENSITIVE");

    private final PlanModel plan;
    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty author = new SimpleStringProperty();
    private final StringProperty marking = new SimpleStringProperty();
    private final StringProperty command = new SimpleStringProperty();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public SettingsViewModel(PlanModel plan) {
        this.plan = plan;
        plan.nowProperty().subscribe(_ -> show());
    }

    private void show() {
        PlanSettings settings = plan.now().settings();
        name.set(settings.name());
        author.set(settings.author());
        marking.set(settings.marking());
        command.set(settings.command().name());
    }

    /// As typed; kept by `keep`.
    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty authorProperty() {
        return author;
    }

    public StringProperty markingProperty() {
        return marking;
    }

    /// Name of the command the plan is for, whose posts the totals count.
    public StringProperty commandProperty() {
        return command;
    }

    /// Why what was typed can't be kept; empty where it was.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Keeps what was typed, on disk when this returns.
    public void keep() {
        Optional<String> why = wrong();
        trouble.set(why.orElse(""));
        if (why.isPresent()) {
            return;
        }
        PlanSettings before = plan.now().settings();
        PlanSettings after = new PlanSettings(
                name.get().strip(),
                author.get().strip(),
                marking.get(),
                new Command(command.get().strip()),
                before.invented());
        if (!after.equals(before)) {
            plan.change(after);
        }
    }

    private Optional<String> wrong() {
        if (name.get().isBlank()) {
            return Optional.of(Texts.of("settings.name.wanted"));
        }
        return command.get().isBlank() ? Optional.of(Texts.of("settings.command.wanted")) : Optional.empty();
    }
}
