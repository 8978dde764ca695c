package org.hubplan.ui.board.form;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.AddHub;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.ui.board.form.Form.Written;
import org.hubplan.ui.kit.Texts;

/// A hub that is to be added.
public final class HubDraft {
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty desks = new SimpleStringProperty("");
    private final ObjectProperty<HubKind> kind;

    public HubDraft(HubKind lane) {
        kind = new SimpleObjectProperty<>(lane);
    }

    public StringProperty codeProperty() {
        return code;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// Blank where nobody has said.
    public StringProperty desksProperty() {
        return desks;
    }

    public ObjectProperty<HubKind> kindProperty() {
        return kind;
    }

    public Written written() {
        String newCode = code.get().strip().toUpperCase(Locale.ROOT);
        String newName = name.get().strip();
        String newDesks = desks.get().strip();
        if (!HubCode.isFit(newCode) || newCode.length() > 20) {
            return new Written.Missing(Texts.of("board.form.hub.code-wanted"));
        }
        if (newName.isEmpty()) {
            return new Written.Missing(Texts.of("board.form.hub.name-wanted"));
        }
        if (!newDesks.matches("\\d{0,5}")) {
            return new Written.Missing(Texts.of("board.form.hub.desks-wanted"));
        }
        OptionalInt seats = newDesks.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(newDesks));
        return new Written.Whole(
                new AddHub(new Hub(new HubCode(newCode), newName, kind.get(), seats, false, false)));
    }
}
