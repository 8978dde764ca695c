package org.hubplan.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Message;
import org.hubplan.ui.kit.Messages;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What the toasts said lately, the last first: reached by a key, and read line by line with the arrow keys.
public final class MessagesView extends VBox {
    private static final double WIDTH = 600;
    private static final double LIST_HEIGHT = 320;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private MessagesView(Messages messages, ZoneId zone) {
        setId("messages");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(Texts.of("messages.title"));
        title.getStyleClass().add("hp-subtitle");
        Label none = new Label(Texts.of("messages.none"));
        none.setWrapText(true);
        ListView<Message> list = new ListView<>(messages.all());
        list.setId("messages-list");
        list.setAccessibleText(Texts.of("messages.title"));
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Line(zone));
        list.getSelectionModel().selectFirst();
        Scaled.to(list, LIST_HEIGHT, list::setPrefHeight);
        getChildren().setAll(title, list);
    }

    /// Opens the list; everything counts as read.
    public static void open(Layers layers, Messages messages, ZoneId zone) {
        MessagesView view = new MessagesView(messages, zone);
        Button close = new Button(Texts.of("messages.close"));
        close.setId("messages-close");
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        view.getChildren().add(foot);
        messages.read();
        Layer layer = layers.openDialog(view, Pos.BOTTOM_RIGHT);
        close.setOnAction(_ -> layer.close());
    }

    private static final class Line extends ListCell<Message> {
        private final ZoneId zone;

        Line(ZoneId zone) {
            this.zone = zone;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Message message, boolean empty) {
            super.updateItem(message, empty);
            setGraphic(empty || message == null ? null : line(message));
            setAccessibleText(empty || message == null ? null : time(message) + " " + message.words());
        }

        private Node line(Message message) {
            Label words = new Label(
                    message.words(),
                    new FontIcon(message.isTrouble() ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignC.CHECK));
            words.setWrapText(true);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Label when = new Label(time(message));
            when.getStyleClass().addAll("hp-caption", "hp-muted");
            when.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(12, words, when);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }

        private String time(Message message) {
            return TIME.format(message.at().atZone(zone));
        }
    }
}
