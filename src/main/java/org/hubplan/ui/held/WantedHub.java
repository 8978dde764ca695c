package org.hubplan.ui.held;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.ui.kit.Texts;

/// A hub that a workbook names and the plan has not, as the planner would add it.
public final class WantedHub {
    private static final int LONGEST_CODE = 20;
    private static final int LOOKS_LIKE_A_CODE = 5;

    private final String named;
    private final List<Hub> known;
    private final StringProperty code = new SimpleStringProperty();
    private final StringProperty name = new SimpleStringProperty();
    private final ObjectProperty<HubKind> lane = new SimpleObjectProperty<>();
    private final ObjectBinding<Optional<String>> problem = Bindings.createObjectBinding(this::currentProblem, code, name);

    /// @param named what the workbook calls it: a code or a name
    /// @param known the hubs there are
    public WantedHub(String named, Collection<Hub> known) {
        this.named = named;
        this.known = List.copyOf(known);
        boolean isCode = named.length() <= LOOKS_LIKE_A_CODE && !named.contains(" ");
        code.set(isCode ? named.toUpperCase(Locale.ROOT) : initials(named));
        name.set(named);
        lane.set(code.get().startsWith("SC") ? HubKind.SPECIALIST_CRIME : HubKind.CENTRAL);
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (Character.isLetterOrDigit(word.codePointAt(0)) && initials.length() < LOOKS_LIKE_A_CODE) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    /// What the workbook calls it.
    public String named() {
        return named;
    }

    public StringProperty codeProperty() {
        return code;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<HubKind> laneProperty() {
        return lane;
    }

    /// Why it can't be added so; empty where it can.
    public ObjectBinding<Optional<String>> problem() {
        return problem;
    }

    /// The hub as written, to be asked for where there is no problem.
    public Hub hub() {
        return Hub.open(code.get().strip(), name.get().strip(), lane.get());
    }

    private Optional<String> currentProblem() {
        String newCode = code.get().strip();
        String newName = name.get().strip();
        if (newCode.isEmpty() || newCode.length() > LONGEST_CODE || newCode.equals(HubCode.UNPLACED.value())) {
            return Optional.of(Texts.of("import.hub.code-wanted"));
        }
        if (newName.isEmpty()) {
            return Optional.of(Texts.of("import.hub.name-wanted"));
        }
        Optional<Hub> same = known.stream()
                .filter(hub -> hub.code().value().equalsIgnoreCase(newCode) || hub.name().equalsIgnoreCase(newName))
                .findFirst();
        if (same.isPresent()) {
            return same.map(hub -> Texts.of("import.hub.taken", hub.code(), hub.name()));
        }
        boolean found = newCode.equalsIgnoreCase(named) || newName.equalsIgnoreCase(named);
        return found ? Optional.empty() : Optional.of(Texts.of("import.hub.lost", named));
    }
}
