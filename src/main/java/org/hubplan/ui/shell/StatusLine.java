package org.hubplan.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Buttons;
import org.hubplan.ui.kit.Messages;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// The foot of the window: what is saved, how many changes the option has, what keeps some of it out of sight, work in
/// the background, and the messages.
final class StatusLine extends HBox {
    StatusLine(StatusViewModel model, Surroundings around, Actions actions) {
        setId("status");
        getStyleClass().add("hp-status");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        saved(model),
                        reopen(model, actions),
                        changes(model),
                        seenThrough(model),
                        space,
                        new WorkLine(around.work(), actions.get("work.open")),
                        messages(around.toasts().messages(), actions.get("messages.open")));
    }

    private static Label saved(StatusViewModel model) {
        Label saved = line("status-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        saved.textProperty().bind(model.saved());
        Tooltip why = new Tooltip();
        why.setWrapText(true);
        model.unsaved().subscribe(trouble -> {
            FontIcon icon = new FontIcon(
                    trouble.isPresent() ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignC.CHECK_CIRCLE_OUTLINE);
            icon.getStyleClass().add("hp-small-icon");
            saved.setGraphic(icon);
            saved.getStyleClass().removeAll("hp-unsaved", "hp-strong");
            trouble.ifPresent(_ -> saved.getStyleClass().addAll("hp-unsaved", "hp-strong"));
            why.setText(trouble.orElse(""));
            saved.setTooltip(trouble.isPresent() ? why : null);
        });
        return saved;
    }

    private static Node reopen(StatusViewModel model, Actions actions) {
        Button button = Buttons.words(actions.get("plan.reopen"));
        button.getStyleClass().addAll("hp-flat", "hp-link", "hp-caption");
        button.setMinWidth(USE_PREF_SIZE);
        model.unsaved().subscribe(trouble -> show(button, trouble.isPresent()));
        return button;
    }

    private static Label changes(StatusViewModel model) {
        Label changes = line("status-changes");
        changes.textProperty().bind(model.changes());
        return changes;
    }

    private static Label seenThrough(StatusViewModel model) {
        Label through = line("status-through");
        FontIcon eye = new FontIcon(MaterialDesignE.EYE_OUTLINE);
        eye.getStyleClass().add("hp-small-icon");
        through.setGraphic(eye);
        through.textProperty().bind(model.seenThrough());
        through.textProperty().subscribe(words -> show(through, !words.isEmpty()));
        return through;
    }

    /// Says how many troubles went by unread.
    private static Button messages(Messages messages, Action open) {
        FontIcon icon = new FontIcon(open.icon());
        icon.getStyleClass().add("hp-small-icon");
        Button button = new Button("", icon);
        button.setId("status-messages");
        button.getStyleClass().addAll("hp-flat", "hp-caption");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(open.words().get() + "  " + open.shortcut()));
        button.setOnAction(_ -> open.run());
        messages.unreadProperty().subscribe(count -> {
            int unread = count.intValue();
            button.setText(unread == 0 ? "" : Texts.count("messages.unread", unread));
            button.setAccessibleText(Optional.of(button.getText())
                    .filter(words -> !words.isEmpty())
                    .map(words -> open.words().get() + ": " + words)
                    .orElseGet(open.words()::get));
        });
        return button;
    }

    static Label line(String id) {
        Label line = new Label();
        line.setId(id);
        line.getStyleClass().addAll("hp-caption", "hp-muted");
        return line;
    }

    static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
