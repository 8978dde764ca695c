package org.hubplan.ui.options;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Buttons;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Across every screen while a what-if is worked on: that nothing of this counts yet, on what it stands, what it
/// comes to, and the two ways out. Light and dark change places in it, and its edge is hatched, so that it is told
/// without colour.
public final class WhatIfBanner extends WrappingLine {
    private final Label beneath = new Label();
    private final Label glance = new Label();

    /// @param actions with those of the what-if among them
    public WhatIfBanner(WhatIfViewModel model, Actions actions) {
        super(12);
        setId("what-if");
        getStyleClass().add("hp-what-if");
        Label badge = new Label(Texts.of("what-if.badge"), new FontIcon(MaterialDesignF.FLASK_OUTLINE));
        badge.getStyleClass().add("hp-what-if-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        beneath.setId("what-if-beneath");
        beneath.getStyleClass().add("hp-strong");
        beneath.setMinWidth(USE_PREF_SIZE);
        glance.setId("what-if-glance");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button keep = button(actions.get("what-if.keep"), Texts.of("what-if.keep.short"));
        keep.getStyleClass().add("hp-what-if-keep");
        getChildren()
                .setAll(
                        badge,
                        beneath,
                        glance,
                        space,
                        button(actions.get("what-if.answer"), Texts.of("what-if.answer.short")),
                        button(actions.get("what-if.discard"), Texts.of("what-if.discard.short")),
                        keep);
        model.whatIfProperty().subscribe(this::show);
    }

    private static Button button(Action action, String shortWords) {
        Button button = Buttons.words(action);
        button.textProperty().unbind();
        button.setText(shortWords);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(Optional<WhatIf> whatIf) {
        whatIf.ifPresent(one -> {
            beneath.setText(Texts.of("what-if.on", one.beneath().words()));
            glance.setText(WhatIfViewModel.atAGlance(one));
            setAccessibleText(Texts.of("what-if.badge") + " " + beneath.getText() + ": " + glance.getText());
        });
        setVisible(whatIf.isPresent());
        setManaged(whatIf.isPresent());
    }
}
